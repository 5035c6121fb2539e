import type { Span } from '@/lib/text/span';
import { makeAnchor, resolveAnchor } from './anchor';
import type { NewBlock, WriteRequest } from './contract';

/** A replacement at its place in the text as it is now, no longer than the difference it makes. */
export interface PlannedEdit extends Span {
  readonly text: string;
}

interface PlannedInsert {
  /** Where the paragraph begins that the new ones go before; the text's length when they go after the last. */
  readonly at: number;
  readonly blocks: readonly NewBlock[];
}

/** What is to be written, resolved against the text as it is now, and what must stand there afterwards. */
export interface Plan {
  /** In order, not overlapping, none without effect. */
  readonly edits: readonly PlannedEdit[];
  readonly insert: PlannedInsert | null;
  readonly expected: string;
}

/** Finds every place of the request, made on `last`, in `text`. Null when a single one is not certain. */
export function planWrite(text: string, request: WriteRequest, last: string): Plan | null {
  const edits: PlannedEdit[] = [];
  let end = 0;
  for (const edit of request.edits) {
    const span = resolveAnchor(text, edit, last);
    if (!span || span.start < end) return null;
    end = span.end;
    const smallest = trim({ ...span, text: edit.text }, edit.quote);
    if (smallest.end > smallest.start || smallest.text) edits.push(smallest);
  }
  const insert = request.insert && request.insert.blocks.length > 0 ? planInsert(text, request.insert, last) : null;
  if (request.insert && request.insert.blocks.length > 0 && !insert) return null;
  if (insert && edits.some((edit) => edit.start < insert.at && insert.at < edit.end)) return null;
  return { edits, insert, expected: splice(text, plannedSplices(text, { edits, insert })) };
}

/** Edits and insertion as replacements of plain text, in order: what the whole makes of the text. */
export function plannedSplices(text: string, { edits, insert }: Pick<Plan, 'edits' | 'insert'>): PlannedEdit[] {
  const splices = [...edits];
  if (insert) {
    const lines = insert.blocks.map((block) => block.text);
    const after = isAppended(text, insert.at);
    const added = lines.map((line) => (after ? `\n${line}` : `${line}\n`)).join('');
    // An edit that begins where the paragraph begins belongs to that paragraph: the new ones come before it.
    const index = splices.findIndex((edit) => edit.start >= insert.at);
    splices.splice(index < 0 ? splices.length : index, 0, { start: insert.at, end: insert.at, text: added });
  }
  return splices;
}

/** True when new paragraphs go after the last one, not before the one that begins at `at`. */
export function isAppended(text: string, at: number): boolean {
  return at === text.length && at > 0 && !text.endsWith('\n');
}

/** Whether `text` has the plan's changes as they are, and differs from what is expected in one other place alone. */
export function isElsewhere(before: string, plan: Plan, text: string): boolean {
  const { start, end } = difference(plan.expected, text);
  let shift = 0;
  return plannedSplices(before, plan).every((one) => {
    const from = one.start + shift;
    const to = from + one.text.length;
    shift += one.text.length - (one.end - one.start);
    return to < start || from > end;
  });
}

/** Makes `text` what it was, as one edit. */
export function planBack(text: string, wanted: string): Plan {
  return { edits: [difference(text, wanted)], insert: null, expected: wanted };
}

/** The one replacement that makes `to` of `from`. */
function difference(from: string, to: string): PlannedEdit {
  return trim({ start: 0, end: from.length, text: to }, from);
}

export function splice(text: string, splices: readonly PlannedEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: put } of splices) {
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}

function planInsert(text: string, insert: NonNullable<WriteRequest['insert']>, last: string): PlannedInsert | null {
  const { before, blocks } = insert;
  const isStart = before === 0 || last.charAt(before - 1) === '\n';
  if (!isStart && before !== last.length) return null;
  const place = resolveAnchor(text, makeAnchor(last, { start: before, end: lineEnd(last, before) }), last);
  if (!place) return null;
  // Only the look depends on it, so the nearest offset is good enough.
  const shift = (like: number) => (like < before ? like : like + text.length - last.length);
  return { at: place.start, blocks: blocks.map((block) => ({ ...block, like: shift(block.like) })) };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Leaves out what stays as it is, so that its format stays too. */
function trim(edit: PlannedEdit, quote: string): PlannedEdit {
  const { text } = edit;
  const most = Math.min(quote.length, text.length);
  let head = 0;
  while (head < most && quote[head] === text[head]) head++;
  if (cuts(quote, head) || cuts(text, head)) head--;
  let tail = 0;
  while (tail < most - head && quote.at(-1 - tail) === text.at(-1 - tail)) tail++;
  if (cuts(quote, quote.length - tail) || cuts(text, text.length - tail)) tail--;
  return { start: edit.start + head, end: edit.end - tail, text: text.slice(head, text.length - tail) };
}

/** True when the offset stands inside a surrogate pair. */
function cuts(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}
