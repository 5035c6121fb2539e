import type { Span } from '@/lib/text/span';

/** A title or quotation long enough for a slip. */
export interface Name extends Span {
  /** Marks included. */
  readonly text: string;
  /** Without its marks and the name of the state. */
  readonly bare: string;
  /** Of its first characters and of its last: two names of which one character differs have one of them in common. */
  readonly head: number;
  readonly tail: number;
}

export interface NearPair {
  /** The one that is written less often, or later. */
  readonly name: Name;
  readonly other: Name;
}

/** Characters of which one in the place of another makes another thing: 第一 and 第二, 市 and 县, 上半年 and 下半年. */
const SERIES = [
  '0123456789０１２３４５６７８９零〇一二三四五六七八九十百两',
  '甲乙丙丁ABCDEFGH',
  '东西南北中上下左右前后内外',
  '省市区县镇乡村街州盟旗国部厅局委办处科',
  '年月季周日',
  '公民党政军法检',
];

/** 教师法 and 教育法 are two laws: so short a name has no room for a slip. */
const SHORTEST = 8;
/** Characters that two such names, of which one differs, have in common at the beginning or at the end. */
const END = 4;
const NATION = '中华人民共和国';

interface Kind {
  readonly open: number;
  readonly close: number;
  /** Characters between the two. */
  readonly most: number;
}

// 《》 and “”
const TITLE: Kind = { open: 0x300a, close: 0x300b, most: 60 };
const QUOTATION: Kind = { open: 0x201c, close: 0x201d, most: 40 };

const NONE: readonly Name[] = [];

/** The titles and longer quotations of a text, those inside of others left out. */
export function namesOf(text: string): readonly Name[] {
  let nextTitle = text.indexOf('《');
  let nextQuotation = text.indexOf('“');
  if (nextTitle < 0 && nextQuotation < 0) return NONE;
  const found: Name[] = [];
  for (let from = 0; ; ) {
    if (nextTitle >= 0 && nextTitle < from) nextTitle = text.indexOf('《', from);
    if (nextQuotation >= 0 && nextQuotation < from) nextQuotation = text.indexOf('“', from);
    const isTitle = nextTitle >= 0 && (nextQuotation < 0 || nextTitle < nextQuotation);
    const start = isTitle ? nextTitle : nextQuotation;
    if (start < 0) return found;
    const end = endOf(text, start, isTitle ? TITLE : QUOTATION);
    if (end > 0) addName(found, text, start, end);
    from = end > 0 ? end : start + 1;
  }
}

/** Behind the closing mark, 0 where there is none at the right distance. */
function endOf(text: string, start: number, { open, close, most }: Kind): number {
  const last = Math.min(text.length - 1, start + most + 1);
  for (let at = start + 1; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (code === close) return at > start + SHORTEST ? at + 1 : 0;
    if (code === open) return 0;
  }
  return 0;
}

function addName(found: Name[], text: string, start: number, end: number): void {
  const from = text.startsWith(NATION, start + 1) ? start + 1 + NATION.length : start + 1;
  if (end - 1 - from < SHORTEST) return;
  let head = 0;
  let tail = 0;
  for (let i = 0; i < END; i++) {
    head = (head * 31 + text.charCodeAt(from + i)) | 0;
    tail = (tail * 31 + text.charCodeAt(end - 2 - i)) | 0;
  }
  found.push({ start, end, text: text.slice(start, end), bare: text.slice(from, end - 1), head, tail });
}

/** Names that differ from another by one character. */
export function nearNames(names: readonly Name[]): NearPair[] {
  const first = new Map<string, { readonly name: Name; count: number }>();
  for (const name of names) {
    const known = first.get(name.text);
    if (known) known.count++;
    else first.set(name.text, { name, count: 1 });
  }
  if (first.size < 2) return [];
  const distinct = [...first.values()].sort((a, b) => b.count - a.count);
  const found: NearPair[] = [];
  const byHead = new Map<number, number[]>();
  const byTail = new Map<number, number[]>();
  for (let at = 0; at < distinct.length; at++) {
    const name = distinct[at]?.name;
    if (!name) continue;
    const alike = [together(byHead, name.head, at), together(byTail, name.tail, at)];
    let best = at;
    for (const list of alike)
      for (const earlier of list)
        if (earlier < best && isNear(distinct[earlier]?.name.bare ?? '', name.bare)) best = earlier;
    const other = best < at ? distinct[best]?.name : undefined;
    if (other) found.push({ name, other });
  }
  return found;
}

/** Those with the same hash so far; `at` becomes one of them. */
function together(known: Map<number, number[]>, hash: number, at: number): readonly number[] {
  const list = known.get(hash);
  if (list) list.push(at);
  else known.set(hash, [at]);
  return list ?? [];
}

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  const [onlyA, onlyB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (onlyA.length > 1 || onlyB.length > 1) return false;
  return !SERIES.some((series) => [...onlyA, ...onlyB].every((character) => series.includes(character)));
}
