import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import { decidedText, pickedText } from '@/lib/drafting/decided-text';
import { findGaps } from '@/lib/drafting/gaps';
import { PLACEHOLDER } from '@/lib/drafting/placeholder';
import type { Suggestion } from '@/lib/drafting/suggestion';
import type { GapGroup } from './GapForm';

/** The gaps that have a field: not those of a paragraph that is dropped, typed anew, or in the draft already. */
export function gapGroups(suggestion: Suggestion, edits: UserEdits, standing: ReadonlySet<number>): GapGroup[] {
  return suggestion.paragraphs.flatMap(({ title }, paragraph) => {
    if (isDone(paragraph, edits, standing) || edits.paragraphs?.[paragraph] !== undefined) return [];
    const gaps = findGaps(pickedText(suggestion, paragraph, edits), paragraph);
    const name = `第 ${paragraph + 1} 段 ${edits.titles?.[paragraph] ?? title ?? ''}`.trim();
    return gaps.length > 0 ? [{ paragraph, name, gaps }] : [];
  });
}

/** How many places still wait for the user's words, in what he typed himself too. */
export function countOpen(suggestion: Suggestion, edits: UserEdits, standing: ReadonlySet<number>): number {
  return suggestion.paragraphs
    .map((_, paragraph) =>
      isDone(paragraph, edits, standing)
        ? 0
        : [...decidedText(suggestion, paragraph, edits).matchAll(PLACEHOLDER)].length,
    )
    .reduce((sum, count) => sum + count, 0);
}

function isDone(paragraph: number, edits: UserEdits, standing: ReadonlySet<number>): boolean {
  return standing.has(paragraph) || (edits.dropped?.includes(paragraph) ?? false);
}
