/** What stands between two marks, with offsets in its block. */
export interface Clause {
  /** Of its characters, spaces left out, and how many they are: what differs in one of them is another clause. */
  readonly hash: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  /** True when a sentence or the block ends with it. */
  readonly closes: boolean;
  /** Characters that count in a passage: titles and quotations left out. Found out when the clause first comes again. */
  counted?: number;
}

// ，；： and 。！？ with their half-width forms, by character: a look-up for each.
const MARKS = new Uint8Array(0x10000);
const STOP = 2;
for (const mark of '，；：,;:') MARKS[mark.charCodeAt(0)] = 1;
for (const mark of '。！？!?') MARKS[mark.charCodeAt(0)] = STOP;

const SPACE = 0x20;
const FULL_STOP = 0x3002;

/** The clauses of a block's text. */
export function clausesOf(text: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  let hash = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : FULL_STOP;
    // Most characters need no look into the table.
    const mark = code >= 0x4e00 && code <= 0x9fff ? 0 : MARKS[code];
    if (!mark) {
      if (code === SPACE) continue;
      hash = (Math.imul(hash, 31) + code) | 0;
      length++;
      continue;
    }
    const closes = mark === STOP;
    // A small integer, which a map finds fastest.
    if (at > start) found.push({ hash: hash & 0x3fff_ffff, length, start, end: at, closes });
    else if (closes) closeLast(found);
    start = at + 1;
    hash = 0;
    length = 0;
  }
  return found;
}

function closeLast(found: Clause[]): void {
  const last = found.at(-1);
  if (last) found[found.length - 1] = { ...last, closes: true };
}
