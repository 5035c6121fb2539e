import type { RawFinding } from '@/lib/rules/rule';
import { matchesOf } from '@/lib/text/matches';

interface Pair {
  readonly start: number;
  readonly end: number;
}

/** Straight double quotes around Chinese text. What does not come out even is shown and left to the writer. */
export function* straightQuotes(text: string): Iterable<RawFinding> {
  const straight = offsets(text, /"/g);
  if (straight.length === 0) return;
  const curly = pair(text, offsets(text, /[“”]/g));
  const pairs = curly ? pair(text, withoutInches(text, straight)) : pair(text, offsets(text, /["“”]/g));
  if (!pairs || (curly && pairs.some((one) => curly.some((other) => crosses(one, other))))) {
    const first = straight.find((at) => /[\u4e00-\u9fff]/.test(text.slice(Math.max(0, at - 1), at + 2)));
    if (first !== undefined) yield { start: first, end: first + 1, message: UNEVEN };
    return;
  }
  for (const { start, end } of pairs) {
    if (!/[\u4e00-\u9fff]/.test(text.slice(start, end))) continue;
    const inner = curly?.some((other) => other.start < start && end < other.end) ?? false;
    const [left, right] = inner ? ['‘', '’'] : ['“', '”'];
    const edits = [
      { start, end: start + 1, text: left },
      { start: end, end: end + 1, text: right },
    ].filter((edit) => text.charAt(edit.start) === '"');
    if (edits.length === 0) continue;
    const title = `改为${left}……${right}`;
    yield {
      start,
      end: end + 1,
      message: `英文引号应改为中文引号：${left}……${right}。`,
      fixes: [{ title, safe: curly !== null, edits }],
    };
  }
}

const UNEVEN = '英文引号应改为中文引号“……”；这一段的引号没有成对，请逐个核对。';

function offsets(text: string, pattern: RegExp): number[] {
  return [...matchesOf(pattern, text)].map(({ index }) => index);
}

/** An odd mark after a figure counts inches: 55"屏幕. */
function withoutInches(text: string, straight: readonly number[]): number[] {
  return straight.length % 2 === 0 ? [...straight] : straight.filter((at) => !/\d/.test(text.charAt(at - 1)));
}

/** Pairs in order, a straight quote opening or closing as its turn is; null when they do not come out even. */
function pair(text: string, marks: readonly number[]): Pair[] | null {
  const pairs: Pair[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const [start, end] = [marks[i], marks[i + 1]];
    if (start === undefined || end === undefined || text.charAt(start) === '”' || text.charAt(end) === '“') return null;
    pairs.push({ start, end });
  }
  return pairs;
}

function crosses(a: Pair, b: Pair): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
