import type { Draft } from '@/lib/document/draft';
import { textHash } from '@/lib/facts/hash';
import type { Ledger } from '@/lib/facts/ledger';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import { acceptedBodies, ticked } from './accepted-bodies';
import { modeOf } from './draft-part';
import type { Fills } from './gaps';
import { placeInPart } from './insert-into-part';
import { type Placement, placePart } from './insert-part';
import { type InsertionBlock, type Piece, type VerifiedInsertion, verifiedInsertion } from './insertion';
import { placeRest } from './place-rest';
import { type DraftStyle, draftStyle, lineStart } from './sibling-style';
import { standingParagraphs, standingPart } from './standing';
import type { Suggestion } from './suggestion';
import { userText } from './user-text';
import { verifiedText } from './verified-text';

/** What the user did to a suggestion before accepting it. Keys are the paragraphs' indices. */
export interface UserEdits {
  /** The heading as the user typed it, number included. */
  readonly heading?: string;
  readonly titles?: Readonly<Record<number, string>>;
  /** A paragraph's text as the user typed it, its title left out. */
  readonly paragraphs?: Readonly<Record<number, string>>;
  /** What the user typed into single gaps; the words around stay the verifier's. */
  readonly fills?: Fills;
  readonly dropped?: readonly number[];
  /** Choice → option. */
  readonly choices?: Readonly<Record<string, string>>;
  /** For a suggestion that names no place: offset of the line it goes before. */
  readonly before?: number;
}

/** The draft as it was last read, and what is known now. */
export interface AcceptContext {
  readonly draft: Draft;
  readonly report: Report;
  readonly ledger: Ledger;
  readonly profile: Profile;
}

/** Where the blocks go and how they look there. */
interface Place extends Omit<Placement, 'heading'> {
  /** Null where the draft has the heading, or there is none. */
  readonly heading: string | null;
  /** Number of its first item. */
  readonly first: number;
}

/**
 * What the user accepted, ready to be written: all of it, or the paragraphs in `only`. Everything the user did not type
 * is verified again against the ledger and placed anew in the draft, either of which may have changed since the
 * suggestion was made. Where the draft has the part already, its heading is not written twice and its items count on.
 */
export function acceptSuggestion(
  suggestion: Suggestion,
  edits: UserEdits,
  context: AcceptContext,
  only?: readonly number[],
): VerifiedInsertion {
  const { draft, ledger, profile } = context;
  const draftHash = textHash(draft.source);
  const mode = modeOf(suggestion.role, profile);
  const ticks = ticked(suggestion, edits);
  const words = (text: string): Piece => verifiedText(text, ledger, ticks, mode, draftHash);
  const taken = acceptedBodies(suggestion, edits, context, only);
  const titled = taken.filter(({ paragraph }) => paragraph.title !== null).length;
  const place = placeOf(suggestion, edits, context, taken[0]?.index ?? 0, titled);
  const { style } = place;
  const blocks: InsertionBlock[] = [];
  if (place.heading !== null) {
    const heading = edits.heading === undefined ? words(place.heading) : userText(edits.heading);
    blocks.push({ pieces: [style.heading.lead, heading, style.heading.tail], like: style.heading.like });
  }
  let item = place.first - 1;
  for (const { paragraph, index, body } of taken) {
    if (paragraph.title === null) {
      blocks.push({ pieces: [style.paragraph.lead, ...body], like: style.paragraph.like });
      continue;
    }
    const title = edits.titles?.[index];
    const named = style.item.number(++item);
    const head =
      title === undefined
        ? words(named + paragraph.title + style.item.stop)
        : userText(named + title + style.item.stop);
    const line: Piece[] = [style.item.lead, head, style.item.tail];
    if (style.item.runIn) blocks.push({ pieces: [...line, ...body], like: style.item.like });
    else
      blocks.push(
        { pieces: line, like: style.item.like },
        { pieces: [style.paragraph.lead, ...body], like: style.paragraph.like },
      );
  }
  return verifiedInsertion(draft.source, ledger, {
    before: place.before,
    edits: place.edits,
    blocks: parted(blocks, place),
  });
}

/** `first` is the first paragraph that is written, `titled` the number of those that are items. */
function placeOf(
  suggestion: Suggestion,
  edits: UserEdits,
  { draft, report, profile }: AcceptContext,
  first: number,
  titled: number,
): Place {
  if (suggestion.heading !== null) {
    const part = standingPart(suggestion, report);
    if (!part) return { ...placePart(suggestion.role, draft, report, profile), first: 1 };
    const standing = standingParagraphs(suggestion, edits, { draft, report });
    return { ...placeRest(first, titled, part, standing, draft, report), heading: null };
  }
  const within = suggestion.into ? placeInPart(suggestion.role, draft, report) : null;
  if (within) return { ...within, heading: null, edits: [] };
  const before = lineStart(draft.source, edits.before ?? suggestion.before ?? draft.source.length);
  return { before, heading: null, edits: [], last: false, style: draftStyle(draft, report), first: 1 };
}

/** Blank lines between the new paragraphs where the draft has them between its own. */
function parted(
  blocks: readonly InsertionBlock[],
  { style, last }: { style: DraftStyle; last: boolean },
): InsertionBlock[] {
  if (!style.spaced) return [...blocks];
  const blank: InsertionBlock = { pieces: [''], like: style.paragraph.like };
  return blocks.flatMap((block) => (last ? [blank, block] : [block, blank]));
}
