import { textHash } from '@/lib/facts/hash';
import type { AcceptContext, UserEdits } from './accept-suggestion';
import { pickedText } from './decided-text';
import { modeOf } from './draft-part';
import { stretches } from './gaps';
import type { Piece } from './insertion';
import type { Tick } from './statements';
import type { SuggestedParagraph, Suggestion } from './suggestion';
import { userText } from './user-text';
import { verifiedStretches } from './verified-text';

interface AcceptedBody {
  readonly paragraph: SuggestedParagraph;
  readonly index: number;
  /** Its text, its title left out. */
  readonly body: readonly Piece[];
}

/**
 * The paragraphs that the user takes, those in `only` where it is given: what he typed as his words, all else verified
 * anew.
 */
export function acceptedBodies(
  suggestion: Suggestion,
  edits: UserEdits,
  { draft, ledger, profile }: AcceptContext,
  only?: readonly number[],
): AcceptedBody[] {
  const draftHash = textHash(draft.source);
  const mode = modeOf(suggestion.role, profile);
  const ticks = ticked(suggestion, edits);
  const bodyOf = (index: number): readonly Piece[] => {
    const typed = edits.paragraphs?.[index];
    if (typed !== undefined) return typed.trim() ? [userText(typed)] : [];
    const text = pickedText(suggestion, index, edits);
    const verified = text.trim() ? verifiedStretches(text, ledger, ticks, mode, draftHash) : [];
    const filled = stretches(verified.map((stretch) => stretch.text).join(''), index, edits.fills);
    return verified.map((piece, at) => {
      const stretch = filled[at];
      return stretch?.kind === 'filled' ? userText(stretch.text) : piece;
    });
  };
  return suggestion.paragraphs.flatMap((paragraph, index) => {
    if (edits.dropped?.includes(index) || (only && !only.includes(index))) return [];
    const body = bodyOf(index);
    // An option may be to say nothing.
    return body.length > 0 ? [{ paragraph, index, body }] : [];
  });
}

/** The options the user picked, as what the user says. */
export function ticked({ choices }: Suggestion, edits: UserEdits): Tick[] {
  return choices.flatMap(({ id, options }) => {
    const option = options.find((candidate) => candidate.id === edits.choices?.[id]);
    return option ? [{ id: `${id}:${option.id}`, text: option.text }] : [];
  });
}
