import type { Block, Draft } from '@/lib/document/draft';
import { blockOffset, sourceSpan } from '@/lib/document/place';
import { AHEAD } from '@/lib/report/passages';
import type { Span } from '@/lib/text/span';
import { toSimplified } from '@/lib/text/traditional';

/** Where a cause is put in, in the draft's source, and the words as they read there. Nothing is replaced. */
export interface CauseEdit extends Span {
  readonly text: string;
}

const STOP = /[。！？；]/;
const ENDED = /[。！？][”’』」》）)]*$/;

/**
 * A cause at the end of what a shortcoming says: of its own stretch where a paragraph counts up several, before what will
 * be done about it. `sentence` is a whole sentence; in front of a semicolon it becomes a clause.
 */
export function causeEdit(problem: Span, sentence: string, draft: Draft): CauseEdit {
  const blocks = draft.blocks.filter(({ start, end }) => start < problem.end && end > problem.start);
  const place = beforeRemedy(problem, blocks) ?? ownEnd(problem, blocks);
  if (!place) return { start: problem.end, end: problem.end, text: sentence };
  const { block, at } = place;
  const before = block.text.slice(0, at);
  const start = after(draft, block, at);
  if (before.trim() === '' || ENDED.test(before)) return { start, end: start, text: sentence };
  const goesOn = STOP.test(block.text.charAt(at));
  return { start, end: start, text: goesOn ? `，${sentence.replace(/。$/, '')}` : `。${sentence}` };
}

interface Place {
  readonly block: Block;
  /** Offset in the block's text. */
  readonly at: number;
}

/** Where 下一步，将…… begins beside the shortcoming. */
function beforeRemedy(problem: Span, blocks: readonly Block[]): Place | null {
  for (const [index, block] of blocks.entries()) {
    const from = Math.max(0, blockOffset(block, problem.start));
    const to = problem.end >= block.end ? block.text.length : blockOffset(block, problem.end);
    const match = AHEAD.exec(toSimplified(block.text.slice(from, to)));
    if (!match) continue;
    const at = from + match.index + (STOP.test(match[0].charAt(0)) ? 1 : 0);
    const previous = blocks[index - 1];
    if (at > 0) return { block, at };
    if (previous) return { block: previous, at: previous.text.length };
  }
  return null;
}

/** Its last character, and on to the end of the sentence where it is a clause of one. */
function ownEnd(problem: Span, blocks: readonly Block[]): Place | null {
  const block = blocks.at(-1);
  if (!block) return null;
  const end = problem.end >= block.end ? block.text.length : blockOffset(block, problem.end);
  const own = block.text.slice(0, end);
  // 。 of a list closed by semicolons stays where it is.
  if (own.endsWith('；')) return { block, at: end - 1 };
  if (ENDED.test(own)) return { block, at: end };
  const stop = block.text.slice(end).search(STOP);
  if (stop < 0) return { block, at: block.text.length };
  return { block, at: block.text.charAt(end + stop) === '；' ? end + stop : end + stop + 1 };
}

/** Source offset behind the character before `at`, and behind the mark that closes bold words there. */
function after(draft: Draft, block: Block, at: number): number {
  if (at === 0) return block.start;
  const { end } = sourceSpan(block, at - 1, at);
  const isLast = at >= block.text.length;
  return isLast ? end + (/^(?:\*\*|__)/.exec(draft.source.slice(end))?.[0].length ?? 0) : end;
}
