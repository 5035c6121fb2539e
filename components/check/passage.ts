import type { Fix } from '@/lib/rules/finding';
import type { Span } from '@/lib/text/span';

/** What a fix touches, from its first edit to its last, and the words that go there: for the clipboard. */
export interface Passage extends Span {
  readonly replacement: string;
}

export function passageOf({ edits }: Fix, text: string): Passage {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const first = ordered[0]?.start ?? 0;
  const last = ordered.at(-1)?.end ?? first;
  // Nothing can be pasted over a caret, and nothing cannot be pasted: a neighbour goes along.
  const grows = first === last || ordered.every((edit) => edit.text === '');
  const start = grows ? first - neighbour(text.slice(Math.max(0, first - 2), first), -1) : first;
  const end = grows && start === first ? last + neighbour(text.slice(last, last + 2), 1) : last;
  let replacement = '';
  let at = start;
  for (const edit of ordered) {
    replacement += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { start, end, replacement: replacement + text.slice(at, end) };
}

/** The length of the character next to a place; none at the border of a line. */
function neighbour(beside: string, side: -1 | 1): number {
  const character = [...beside].at(side === 1 ? 0 : -1) ?? '';
  return /[\r\n\t]/.test(character) ? 0 : character.length;
}
