import type { Draft } from '@/lib/document/draft';
import type { Span } from '@/lib/text/span';
import type { AcceptContext, UserEdits } from './accept-suggestion';
import { acceptedBodies } from './accepted-bodies';
import { paragraphStart } from './insert-part';
import type { InsertionBlock, Piece } from './insertion';
import { type VerifiedReplacement, verifiedReplacement } from './replacement';
import { draftStyle } from './sibling-style';
import type { Suggestion } from './suggestion';
import type { ToldParagraph, ToldSentence } from './told-in-draft';

/** What the user lets go of the draft's own text. */
export interface Cut {
  /** Paragraphs to be replaced, in the draft's order. */
  readonly paragraphs: readonly ToldParagraph[];
  readonly goes: (sentence: ToldSentence) => boolean;
  /** True where the editor lets whole paragraphs be taken out; else one that is left empty stays as a blank line. */
  readonly takesOut: boolean;
}

/**
 * A suggestion in the place of what the draft tells of the same: its first paragraph where the first of those stood, and
 * so on; more of them follow the last, and what is left over goes. What the user typed is his, all else is verified anew.
 */
export function acceptReplacement(
  suggestion: Suggestion,
  edits: UserEdits,
  context: AcceptContext,
  { paragraphs, goes, takesOut }: Cut,
): VerifiedReplacement {
  const { draft, report, ledger } = context;
  const bodies = acceptedBodies(suggestion, edits, context).map(({ body }) => body);
  const cut = paragraphs
    .map((paragraph) => ({ paragraph, stretches: stretchesOf(paragraph.sentences.filter(goes), draft.source) }))
    .filter(({ stretches }) => stretches.length > 0);
  const placed = cut.flatMap(({ paragraph, stretches }, at) => {
    const body = bodies[at];
    if (body === undefined && takesOut && !paragraph.sentences.some((sentence) => !goes(sentence)))
      return isAlone(paragraph, draft) ? [{ ...wholeLines(draft, paragraph), pieces: [] }] : emptied(stretches);
    return stretches.map((span, index): Span & { readonly pieces: readonly Piece[] } => ({
      ...span,
      pieces: index === 0 ? (body ?? []) : [],
    }));
  });
  const rest = bodies.slice(cut.length);
  const last = cut.at(-1)?.paragraph;
  const insert =
    rest.length > 0 && last
      ? { before: paragraphStart(draft, last.block + 1), blocks: rest.map((body) => blockOf(body, last)) }
      : null;
  return verifiedReplacement(draft.source, ledger, { edits: placed, insert });

  function blockOf(body: readonly Piece[], like: ToldParagraph): InsertionBlock {
    const { paragraph } = draftStyle(draft, report);
    return { pieces: [paragraph.lead, ...body], like: draft.blocks[like.block]?.start ?? paragraph.like };
  }
}

function emptied(stretches: readonly Span[]) {
  return stretches.map((span) => ({ ...span, pieces: [] }));
}

/** Sentences that follow one another at once are one stretch. */
function stretchesOf(sentences: readonly Span[], source: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of sentences) {
    const before = found.at(-1);
    if (before && /^\s*$/.test(source.slice(before.end, start))) found[found.length - 1] = { start: before.start, end };
    else found.push({ start, end });
  }
  return found;
}

/** Whether nothing else stands in the paragraph's lines: no run-in heading, no number of its own. */
function isAlone({ sentences, block }: ToldParagraph, draft: Draft): boolean {
  const own = draft.blocks[block];
  return own !== undefined && !own.runIn && sentences[0]?.start === own.start;
}

/** The paragraph's lines with the break before or behind them. */
function wholeLines(draft: Draft, { block }: ToldParagraph): Span {
  const start = paragraphStart(draft, block);
  const end = paragraphStart(draft, block + 1);
  if (draft.source[end - 1] === '\n') return { start, end };
  return { start: Math.max(0, start - 1), end };
}
