import type { Draft } from '@/lib/document/draft';
import { textHash } from '@/lib/facts/hash';
import type { Ledger } from '@/lib/facts/ledger';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import { modeOf } from './draft-part';
import { placeInPart } from './insert-into-part';
import { type Placement, placePart } from './insert-part';
import { type InsertionBlock, type Piece, type VerifiedInsertion, verifiedInsertion } from './insertion';
import { type DraftStyle, draftStyle, lineStart } from './sibling-style';
import type { Tick } from './statements';
import type { SuggestedParagraph, Suggestion } from './suggestion';
import { userText } from './user-text';
import { verifiedText } from './verified-text';

/** What the user did to a suggestion before accepting it. Keys are the paragraphs' indices. */
export interface UserEdits {
  /** The heading as the user typed it, number included. */
  readonly heading?: string;
  readonly titles?: Readonly<Record<number, string>>;
  /** A paragraph's text as the user typed it, its title left out. */
  readonly paragraphs?: Readonly<Record<number, string>>;
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

/**
 * What the user accepted, ready to be written. Everything the user did not type is verified again against the ledger
 * and placed anew in the draft, either of which may have changed since the suggestion was made.
 */
export function acceptSuggestion(
  suggestion: Suggestion,
  edits: UserEdits,
  { draft, report, ledger, profile }: AcceptContext,
): VerifiedInsertion {
  const draftHash = textHash(draft.source);
  const mode = modeOf(suggestion.role, profile);
  const place = placeOf(suggestion, edits, { draft, report, ledger, profile });
  const { style } = place;
  const ticks = ticked(suggestion, edits);
  const words = (text: string): Piece => verifiedText(text, ledger, ticks, mode, draftHash);
  const blocks: InsertionBlock[] = [];
  if (place.heading !== null) {
    const heading = edits.heading === undefined ? words(place.heading) : userText(edits.heading);
    blocks.push({ pieces: [style.heading.lead, heading, style.heading.tail], like: style.heading.like });
  }
  let item = place.first - 1;
  suggestion.paragraphs.forEach((paragraph, index) => {
    if (edits.dropped?.includes(index)) return;
    const typed = edits.paragraphs?.[index];
    const text = typed ?? decided(suggestion, paragraph, edits);
    // An option may be to say nothing.
    if (!text.trim()) return;
    const body = typed === undefined ? words(text) : userText(text);
    if (paragraph.title === null) {
      blocks.push({ pieces: [style.paragraph.lead, body], like: style.paragraph.like });
      return;
    }
    const title = edits.titles?.[index];
    const named = style.item.number(++item);
    const head =
      title === undefined
        ? words(named + paragraph.title + style.item.stop)
        : userText(named + title + style.item.stop);
    const line: Piece[] = [style.item.lead, head, style.item.tail];
    if (style.item.runIn) blocks.push({ pieces: [...line, body], like: style.item.like });
    else
      blocks.push(
        { pieces: line, like: style.item.like },
        { pieces: [style.paragraph.lead, body], like: style.paragraph.like },
      );
  });
  return verifiedInsertion(draft.source, ledger, {
    before: place.before,
    edits: place.edits,
    blocks: parted(blocks, place),
  });
}

interface Place extends Omit<Placement, 'heading'> {
  readonly heading: string | null;
  /** Number of its first item. */
  readonly first: number;
}

/** As a part of its own, at the end of a part that is there, or where the user wants it. */
function placeOf(suggestion: Suggestion, edits: UserEdits, { draft, report, profile }: AcceptContext): Place {
  if (suggestion.heading !== null) return { ...placePart(suggestion.role, draft, report, profile), first: 1 };
  const within = suggestion.into ? placeInPart(suggestion.role, draft, report) : null;
  if (within) return { ...within, heading: null, edits: [] };
  const before = lineStart(draft.source, edits.before ?? suggestion.before ?? draft.source.length);
  return { before, heading: null, edits: [], last: false, style: draftStyle(draft, report), first: 1 };
}

/** The options the user picked, as what the user says. */
function ticked({ choices }: Suggestion, edits: UserEdits): Tick[] {
  return choices.flatMap(({ id, options }) => {
    const option = options.find((candidate) => candidate.id === edits.choices?.[id]);
    return option ? [{ id: `${id}:${option.id}`, text: option.text }] : [];
  });
}

function decided({ choices }: Suggestion, { sentences }: SuggestedParagraph, edits: UserEdits): string {
  return sentences
    .map(({ text, choice }) => {
      const options = choices.find(({ id }) => id === choice)?.options;
      return options?.find(({ id }) => choice !== undefined && id === edits.choices?.[choice])?.text ?? text;
    })
    .join('');
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
