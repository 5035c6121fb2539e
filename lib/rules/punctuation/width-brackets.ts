import type { RawFinding } from '@/lib/rules/rule';

/** Pairs of brackets with a Chinese character inside of which at least one is half-width. */
export function* halfWidthBrackets(text: string, from: number): Iterable<RawFinding> {
  const open: number[] = [];
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(' || character === '（') open.push(at);
    if (character !== ')' && character !== '）') continue;
    const start = open.at(-1);
    if (start === undefined || (text.charAt(start) === '（' && isListMark(text, at))) continue;
    open.pop();
    if (text.charAt(start) === '（' && character === '）') continue;
    if (!/[\u4e00-\u9fff]/.test(text.slice(start, at))) continue;
    yield finding(text, start, at);
  }
}

/** 1) or 2） that counts an item and closes nothing. */
function isListMark(text: string, at: number): boolean {
  return /(?<![\d—－–~～.-])\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at));
}

function finding(text: string, start: number, end: number): RawFinding {
  const edits = [
    { start, end: start + 1, text: '（' },
    { start: end, end: end + 1, text: '）' },
  ].filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
  return {
    start,
    end: end + 1,
    message: '半角括号应为全角括号“（）”。',
    fixes: [{ title: '改为“（）”', safe: true, edits }],
  };
}
