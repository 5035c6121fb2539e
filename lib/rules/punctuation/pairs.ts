import { matchesOf } from '@/lib/text/matches';
/** A mark of a pair whose other half is not in the same text. */
export interface Leftover {
  /** The opening mark of the pair. */
  readonly kind: string;
  readonly opens: boolean;
  /** Offset in the text. */
  readonly at: number;
  /** In Chinese. */
  readonly message: string;
  /** What it is meant to be, where that is plain. */
  readonly replacement?: string;
  /** True when no other paragraph can make it right. */
  readonly certain: boolean;
}

interface Pair {
  readonly open: string;
  readonly close: string;
  /** As written: 巜 for 《, half-width brackets. */
  readonly opening: string;
  readonly closing: string;
}

const PAIRS: readonly Pair[] = [
  { open: '《', close: '》', opening: '《巜', closing: '》' },
  { open: '（', close: '）', opening: '（(', closing: '）)' },
  { open: '〔', close: '〕', opening: '〔﹝', closing: '〕﹞' },
  { open: '【', close: '】', opening: '【', closing: '】' },
];

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
];

/** A text without any of them has nothing to pair. */
export const PAIRED_MARKS: readonly string[] = [...'《》巜（）()〔〕﹝﹞【】“”‘’'];

/** By character code: 2 × pair for its opening, 2 × pair + 1 for its closing mark, quotation marks last; 0xff for others. */
const KINDS = new Uint8Array(0x10000).fill(0xff);
for (const [at, { opening, closing }] of PAIRS.entries()) {
  for (const mark of opening) KINDS[mark.charCodeAt(0)] = 2 * at;
  for (const mark of closing) KINDS[mark.charCodeAt(0)] = 2 * at + 1;
}
for (const mark of '“”‘’') KINDS[mark.charCodeAt(0)] = 2 * PAIRS.length;

const [TITLE, ROUND, QUOTE] = [0, 1, PAIRS.length];
/** How many of each pair are open; used again by each call. */
const open = new Int32Array(PAIRS.length + 1);

/**
 * A quick look: every pair opens and closes in turn, without the cases that need a closer one.
 * @param places of PAIRED_MARKS
 */
export function isPlainlyEven(text: string, places: readonly number[]): boolean {
  open.fill(0);
  let unclosed = 0;
  for (let i = 1; i < places.length; i += 2) {
    const code = text.charCodeAt(places[i] ?? 0);
    const kind = KINDS[code] ?? 0xff;
    const pair = kind >> 1;
    const depth = open[pair] ?? 0;
    const opens = pair === QUOTE ? code === 0x201c : (kind & 1) === 0;
    if (opens) {
      // “ in “, （ in （ (item marks may close one of them) and 巜 need the closer look.
      if ((depth > 0 && (pair === ROUND || pair === QUOTE)) || (pair === TITLE && code !== 0x300a)) return false;
      open[pair] = depth + 1;
      unclosed++;
    } else {
      if (depth === 0 || (pair === QUOTE && code !== 0x201d)) return false;
      open[pair] = depth - 1;
      unclosed--;
    }
  }
  return unclosed === 0;
}

/** The unpaired marks of one paragraph: at most one of each kind, the first. */
export function leftovers(text: string): readonly Leftover[] {
  const marks: number[][] = [[], [], [], [], []];
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0xff;
    if (kind !== 0xff) marks[kind >> 1]?.push(at);
  }
  const found: Leftover[] = wrongTitleMarks(text).map((at) => ({
    kind: '《',
    opens: true,
    at,
    message: '“巜”不是书名号，应为“《”。',
    replacement: '《',
    certain: true,
  }));
  for (const [at, pair] of PAIRS.entries()) push(found, unmatched(text, pair, marks[at] ?? []));
  if (marks[PAIRS.length]?.length) for (const [open, close] of QUOTES) push(found, unevenQuotes(text, open, close));
  return found;
}

function push(found: Leftover[], leftover: Leftover | null): void {
  if (leftover) found.push(leftover);
}

/** 巜 (a water course) typed for 《; it stands before a 》 that has no other partner. */
function wrongTitleMarks(text: string): number[] {
  if (!text.includes('巜')) return [];
  return Array.from(text.matchAll(/巜(?=[^《》]{1,60}》)/g), ({ index }) => index);
}

/** Brackets and title marks may be nested: the first of `marks` (offsets) that has no partner. */
function unmatched(text: string, { open, close, opening }: Pair, marks: readonly number[]): Leftover | null {
  const stack: number[] = [];
  for (const at of marks) {
    const character = text.charAt(at);
    if (opening.includes(character)) stack.push(at);
    else if (open === '（' && isListMark(text, at, stack)) continue;
    else if (stack.pop() === undefined)
      return { kind: open, opens: false, at, message: `这个“${character}”前面没有“${open}”。`, certain: false };
  }
  const at = stack[0];
  if (at === undefined) return null;
  return { kind: open, opens: true, at, message: `这个“${text.charAt(at)}”后面没有“${close}”。`, certain: false };
}

/** 1）, a) or 一） that counts an item and closes nothing. */
function isListMark(text: string, at: number, open: readonly number[]): boolean {
  const mark = /(?<![\d—－–~～.-])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/.exec(
    text.slice(Math.max(0, at - 4), at),
  );
  if (!mark) return false;
  const last = open.at(-1);
  if (last === undefined) return true;
  // （1） and （a） are pairs; （包括1）甲；2）乙） holds item marks when another closing mark is left for it.
  if (last === at - mark[0].length - 1) return false;
  const rest = text.slice(at + 1);
  return /^[^（(]*[）)]/.test(rest);
}

/**
 * Quotation marks of one kind are not nested in themselves. Two of one direction in a row, or a number that does not come
 * out even, is an error; where the numbers are even the rule for nesting speaks.
 */
function unevenQuotes(text: string, open: string, close: string): Leftover | null {
  const [first, second] = open === '“' ? ['前引号', '后引号'] : ['前单引号', '后单引号'];
  const marks = [...matchesOf(open === '“' ? DOUBLE : SINGLE, text)].filter(
    ({ 0: mark, index }) => !isApostrophe(text, mark, index),
  );
  const opening = marks.filter(([mark]) => mark === open).length;
  const closing = marks.filter(([mark]) => mark === close).length;
  // Straight quotes are the business of punctuation/width.
  if (opening === closing || marks.length > opening + closing) return null;
  let last: number | null = null;
  for (const { 0: mark, index } of marks) {
    if (mark === open && last !== null) {
      const message = `上一个${first}还没有收，这里又是${first}，可能应为${second}。`;
      return { kind: open, opens: true, at: index, message, replacement: close, certain: opening > 1 && closing === 0 };
    }
    if (mark === close && last === null) {
      return { kind: open, opens: false, at: index, message: `这个${second}前面没有对应的${first}。`, certain: false };
    }
    last = mark === open ? index : null;
  }
  return last === null
    ? null
    : { kind: open, opens: true, at: last, message: `这个${first}后面没有对应的${second}。`, certain: false };
}

const DOUBLE = /[“”"]/g;
const SINGLE = /[‘’"]/g;

/** ’ in don’t and 5’ is no quotation mark. */
function isApostrophe(text: string, mark: string, at: number): boolean {
  return /[‘’]/.test(mark) && /[A-Za-z0-9]/.test(text.charAt(at - 1) + text.charAt(at + 1));
}
