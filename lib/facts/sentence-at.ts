import { sentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';

/** Characters on each side of a place: of a text without full stops only what stands near is shown. */
const REACH = 200;

/** Facts come block by block. */
let latest: { readonly text: string; readonly parts: readonly Span[] } = { text: '', parts: [] };

/** The sentence a place of a text stands in; a title or quotation may reach over several. */
export function sentenceAt(text: string, { start, end }: Span): string {
  if (text !== latest.text) latest = { text, parts: sentences(text) };
  const over = latest.parts.filter((part) => part.start < end && start < part.end);
  const from = over[0]?.start ?? start;
  const to = over.at(-1)?.end ?? end;
  const near = { start: Math.max(from, start - REACH), end: Math.min(to, end + REACH) };
  return `${near.start > from ? '…' : ''}${text.slice(near.start, near.end)}${near.end < to ? '…' : ''}`;
}
