/** An item of a list whose items are parted by 、 or stand side by side (《甲》《乙》, “甲”“乙”). */
export interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words with which a new list begins inside a run of 、: 在机关、社区开展讲座、咨询 are two lists. */
const BREAK =
  /开展|组织|进行|举办|召开|加强|强化|落实|推进|推动|做好|提供|发放|制定|完善|健全|通过|利用|采取|围绕|针对|结合|包括|联合|会同|协同|邀请|深入|走进|覆盖|涉及|学习|宣传贯彻|[对向在从到为将把由被让使给]/g;
const OPEN = '（(《“';
const CLOSE = '）)》”';
const STOP = '，。；：！？,;\t';
/** A list is not looked for further back than this. */
const REACH = 160;

/**
 * The items of the list that ends at `end`: titles or quotations side by side, or words parted by 、 back to the mark or
 * verb before the list.
 */
export function itemsBefore(text: string, end: number): readonly Item[] {
  const close = text.charAt(end - 1);
  if (close === '》' || close === '”') return named(text, end, close === '》' ? '《' : '“', close);
  let from = end;
  let depth = 0;
  for (; from > 0 && end - from < REACH; from--) {
    const mark = text.charAt(from - 1);
    if (CLOSE.includes(mark)) depth++;
    else if (OPEN.includes(mark) && --depth < 0) break;
    else if (depth === 0 && STOP.includes(mark)) break;
  }
  return lists(text, from, end).at(-1) ?? [];
}

function named(text: string, end: number, open: string, close: string): Item[] {
  const items: Item[] = [];
  let to = end;
  while (text.charAt(to - 1) === close && end - to < 10 * REACH) {
    const from =
      to -
      REACH +
      text
        .slice(Math.max(0, to - REACH), to)
        .padStart(REACH)
        .lastIndexOf(open);
    if (from < to - REACH) break;
    items.push({ text: text.slice(from, to), start: from, end: to });
    to = from;
    // 《甲》（试行）、《乙》
    const bracket = /[（(][^（）()]{1,12}[）)][、，,和及与]?$/.exec(text.slice(Math.max(0, to - 16), to));
    if (bracket) to -= bracket[0].length;
    else while (to > 0 && '、，,和及与 '.includes(text.charAt(to - 1))) to--;
  }
  return items.reverse();
}

/**
 * The lists between two offsets, a new one behind every verb. The first item of a list begins behind the verb, the last
 * one goes on to the next verb or the end: what follows the list is still in it.
 */
export function lists(text: string, from: number, end: number): Item[][] {
  const found: Item[][] = [];
  let items: Item[] = [];
  let at = from;
  let depth = 0;
  for (let i = from; i <= end; i++) {
    const mark = text.charAt(i);
    if (i < end && OPEN.includes(mark)) depth++;
    else if (i < end && CLOSE.includes(mark)) depth--;
    if (i < end && (mark !== '、' || depth > 0)) continue;
    const cut = lastBreak(text.slice(at, i), items.length === 0);
    if (cut && items.length > 0) {
      items.push({ text: text.slice(at, at + cut.start), start: at, end: at + cut.start });
      found.push(items);
      items = [];
    }
    const start = at + (cut?.end ?? 0);
    items.push({ text: text.slice(start, i), start, end: i });
    at = i + 1;
  }
  found.push(items);
  return found;
}

/** The last verb inside; at the head of an item it is part of it (强化监督、强化培训), but not of the first. */
function lastBreak(segment: string, first: boolean): { readonly start: number; readonly end: number } | null {
  let cut: { readonly start: number; readonly end: number } | null = null;
  for (const { 0: word, index } of segment.matchAll(BREAK))
    if ((first || index > 0) && index + word.length < segment.length) cut = { start: index, end: index + word.length };
  return cut;
}
