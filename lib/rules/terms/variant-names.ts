/** A title or quotation, marks included. */
interface Name {
  readonly text: string;
}

export interface NearPair<T extends Name> {
  /** The one that is written less often, or later. */
  readonly name: T;
  readonly other: T;
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

/** Names that differ from another by one character. */
export function nearNames<T extends Name>(names: readonly T[]): NearPair<T>[] {
  const first = new Map<string, { readonly name: T; count: number }>();
  for (const name of names) {
    const known = first.get(name.text);
    if (known) known.count++;
    else first.set(name.text, { name, count: 1 });
  }
  const distinct = [...first.values()].sort((a, b) => b.count - a.count);
  const found: NearPair<T>[] = [];
  for (const [at, { name }] of distinct.entries()) {
    const other = distinct.slice(0, at).find((earlier) => isNear(earlier.name.text, name.text));
    if (other) found.push({ name, other: other.name });
  }
  return found;
}

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a.charAt(head) === b.charAt(head)) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a.charAt(a.length - 1 - tail) === b.charAt(b.length - 1 - tail)) tail++;
  const [onlyA, onlyB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (onlyA.length > 1 || onlyB.length > 1) return false;
  return !SERIES.some((series) => [...onlyA, ...onlyB].every((character) => series.includes(character)));
}
