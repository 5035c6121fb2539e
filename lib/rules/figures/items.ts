/** An item of a list whose items are parted by 、 or stand side by side (《甲》《乙》, “甲”“乙”). */
export interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words with which a new list begins inside a run of 、: 在机关、社区开展讲座、咨询 are two lists. */
const BREAK =
  /开展|组织|进行|举办|召开|加强|强化|落实|推进|推动|做好|提供|发放|制定|完善|健全|通过|利用|采取|围绕|针对|结合|包括|联合|会同|协同|邀请|深入|走进|覆盖|涉及|学习|宣传贯彻|[对向在从到为将把由被让使给]/g;

/**
 * The items of the list that ends at `end`: titles or quotations side by side, or words parted by 、 back to the mark or
 * verb before the list. What stands before the first item belongs to it; only `end` parts the last one from what follows.
 */
export function itemsBefore(text: string, end: number): Item[] {
  const close = text.charAt(end - 1);
  if (close === '》' || close === '”') return named(text, end, close === '》' ? '《' : '“', close);
  return words(text, end);
}

function named(text: string, end: number, open: string, close: string): Item[] {
  const items: Item[] = [];
  let to = end;
  while (text.charAt(to - 1) === close) {
    const from = text.lastIndexOf(open, to - 1);
    if (from < 0) break;
    items.unshift({ text: text.slice(from, to), start: from, end: to });
    to = from;
    const bracket = /[（(][^（）()]{1,12}[）)][、，,和及与]?\s?$/.exec(text.slice(Math.max(0, to - 16), to));
    if (bracket && bracket.index > 0) to -= bracket[0].length;
    else while (/[、，,和及与以\s]/.test(text.charAt(to - 1)) && to > end - 2000) to--;
  }
  return items;
}

function words(text: string, end: number): Item[] {
  let from = end;
  let depth = 0;
  while (from > 0 && end - from < 300) {
    const mark = text.charAt(from - 1);
    if ('）)》”'.includes(mark)) depth++;
    else if ('（(《“'.includes(mark)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && '，。；：！？,;:\t'.includes(mark)) break;
    from--;
  }
  return parted(text, from, end);
}

/** The words between the 、 of a stretch, those after the last verb only. */
export function parted(text: string, from: number, end: number): Item[] {
  let items: Item[] = [];
  let at = from;
  let depth = 0;
  for (let i = from; i <= end; i++) {
    const mark = text.charAt(i);
    if ('（(《“'.includes(mark) && i < end) depth++;
    else if ('）)》”'.includes(mark)) depth--;
    if (i < end && (mark !== '、' || depth > 0)) continue;
    const segment = text.slice(at, i);
    const first = items.length === 0;
    const cut = lastBreak(segment, first);
    // A verb inside an item begins another list; at its head it is part of it (强化监督、强化培训).
    if (cut > 0) items = [];
    const start = at + cut;
    items.push({ text: text.slice(start, i), start, end: i });
    at = i + 1;
  }
  return items;
}

function lastBreak(segment: string, first: boolean): number {
  let cut = 0;
  for (const { 0: word, index } of segment.matchAll(BREAK))
    if ((first || index > 0) && index + word.length < segment.length) cut = index + word.length;
  return cut;
}
