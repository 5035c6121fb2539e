import type { BlockView } from '@/lib/rules/rule';

/** Spaces that should not be there, with offsets in the block's text. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** Between two Chinese characters; between one and a figure or letter; beside a full-width mark. */
  readonly kind: 'word' | 'figure' | 'mark';
}

const OPEN = '“‘《〈「『';
const CLOSE = '”’》〉」』';
const MARKS = '，。；：、！？”’》〉）】“‘《〈（【';

/** Characters on both sides of a space from which it may part two phrases of a heading on purpose. */
const PHRASE = 4;

/** The spaces of a block that should not be there. Tables, quotations, titles, lists and headings in two halves keep theirs. */
export function gapsOf({ kind, text, number }: BlockView): Gap[] {
  if (kind === 'row') return [];
  const found: Gap[] = [];
  // Without a mark it is a heading, a caption or a table's head; with a number it is a heading.
  const isProse = /[，。；、：]/.test(text);
  const isHeading = kind === 'heading' && !/[；：]/.test(text);
  const from = number ? number.text.length + number.gap : 1;
  let quotes = 0;
  let read = 0;
  for (let at = text.indexOf(' ', from); at > 0; at = text.indexOf(' ', at + 1)) {
    let end = at + 1;
    while (text.charCodeAt(end) === 0x20) end++;
    const [before, after] = [text.charAt(at - 1), text.charAt(end)];
    const gap = after === '' || before === ' ' ? null : kindOf(before, after);
    const isWanted = gap === 'word' && (!isProse || !isWordGap(text, at, end, isHeading));
    if (gap && !isWanted) {
      for (; read < at; read++) quotes = Math.max(0, quotes + turn(text.charAt(read)));
      if (quotes === 0 || gap === 'mark') found.push({ start: at, end, kind: gap });
    }
    at = end - 1;
  }
  return found;
}

function kindOf(before: string, after: string): Gap['kind'] | null {
  const [a, b] = [isHan(before), isHan(after)];
  if (a && b) return 'word';
  if ((a && isLatin(after)) || (b && isLatin(before))) return 'figure';
  if (
    (MARKS.includes(before) && (b || isLatin(after) || MARKS.includes(after))) ||
    (MARKS.includes(after) && (a || isLatin(before)))
  )
    return 'mark';
  return null;
}

/** Whether a space between two Chinese characters stands inside a phrase, and not between names or parallel phrases. */
function isWordGap(text: string, at: number, end: number, isHeading: boolean): boolean {
  const left = runBefore(text, at);
  const right = runAfter(text, end);
  // 加强组织领导 落实工作责任
  if (isHeading && left >= PHRASE && right >= PHRASE) return false;
  // 张三 李四 王五, 主 任
  const nextIsSpace = text.charAt(end + right) === ' ' && right <= PHRASE;
  const lastIsSpace = text.charAt(at - left - 1) === ' ' && left <= PHRASE;
  return !nextIsSpace && !lastIsSpace && !(left === 1 && right === 1);
}

function runBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && isHan(text.charAt(from - 1))) from--;
  return at - from;
}

function runAfter(text: string, at: number): number {
  let to = at;
  while (isHan(text.charAt(to))) to++;
  return to - at;
}

/** Whether a mark leads into or out of a quotation or title. */
function turn(mark: string): number {
  return OPEN.includes(mark) ? 1 : CLOSE.includes(mark) ? -1 : 0;
}

function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}

function isLatin(character: string): boolean {
  return /[A-Za-z0-9０-９％%]/.test(character);
}
