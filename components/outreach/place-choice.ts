import { acceptReplacement } from '@/lib/drafting/accept-replacement';
import { type AcceptContext, acceptSuggestion, type UserEdits } from '@/lib/drafting/accept-suggestion';
import type { VerifiedInsertion } from '@/lib/drafting/insertion';
import { type LostFact, lostFacts } from '@/lib/drafting/lost-facts';
import type { OutreachPlace } from '@/lib/drafting/outreach-place';
import type { VerifiedReplacement } from '@/lib/drafting/replacement';
import type { Suggestion } from '@/lib/drafting/suggestion';
import type { ToldParagraph, ToldSentence } from '@/lib/drafting/told-in-draft';
import { applyEdits } from '@/lib/rules/apply';

/** What the user has decided of the draft's own text. */
export interface Decided {
  readonly way: 'extend' | 'replace';
  /** Blocks of the paragraphs that stay as they are. */
  readonly kept: ReadonlySet<number>;
  /** Starts of the sentences that the user turned from what they would be: told ones that stay, others that go. */
  readonly turned: ReadonlySet<number>;
}

/** A write as it would be, with what stands there now and afterwards. */
export interface Prepared {
  readonly payload: VerifiedInsertion | VerifiedReplacement;
  readonly before: string;
  readonly after: string;
  /** The new words alone, for the clipboard. */
  readonly written: string;
  readonly lost: readonly LostFact[];
  /** Paragraphs that stay as blank lines, because the editor lets no program take them out. */
  readonly blank: number;
}

interface Input {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly context: AcceptContext;
  readonly place: OutreachPlace;
  readonly only?: readonly number[];
  readonly takesOut: boolean;
}

export function goesOf({ turned }: Decided): (sentence: ToldSentence) => boolean {
  return ({ tells, start }) => tells !== turned.has(start);
}

/** Null when nothing of the draft would be replaced. */
export function prepareReplacing(input: Input, decided: Decided): Prepared | null {
  const { suggestion, edits, context, place, takesOut } = input;
  const paragraphs = place.told.filter(({ block, broken }) => !broken && !decided.kept.has(block));
  const goes = goesOf(decided);
  const payload = acceptReplacement(suggestion, edits, context, { paragraphs, goes, takesOut });
  const { source } = context.draft;
  const [from, to] = regionOf(payload, source);
  if (payload.edits.length === 0) return null;
  const lines = payload.insert?.blocks.map(({ text }) => `${text}\n`).join('') ?? '';
  const added = payload.insert ? [{ start: payload.insert.before, end: payload.insert.before, text: lines }] : [];
  const splices = [...payload.edits, ...added].map((edit) => ({
    ...edit,
    start: edit.start - from,
    end: edit.end - from,
  }));
  const before = source.slice(from, to);
  const after = applyEdits(before, splices);
  const going = paragraphs.flatMap(({ sentences }) => sentences.filter(goes));
  const written = [...payload.edits.map(({ text }) => text), ...(payload.insert?.blocks ?? []).map(({ text }) => text)];
  return {
    payload,
    before: before.trim(),
    after: after.trim(),
    written: written.filter((text) => text.trim()).join('\n'),
    lost: lostFacts(going, after, context.report.year),
    blank: takesOut ? 0 : blankOnes(paragraphs, payload, goes),
  };
}

export function prepareExtending({ suggestion, edits, context, place, only }: Input): Prepared {
  const payload = acceptSuggestion(suggestion, edits, context, only);
  const { blocks } = context.draft;
  const last = blocks.findLast(({ start }) => start < payload.before);
  const isInPlace = place.kind !== 'none' && last !== undefined;
  const before = isInPlace ? context.draft.source.slice(last.start, last.end) : '';
  const written = payload.blocks.map(({ text }) => text).join('\n');
  return { payload, before, after: before ? `${before}\n${written}` : written, written, lost: [], blank: 0 };
}

/** As an item of its own at the end of the part on measures. */
export function titled(suggestion: Suggestion, title: string): Suggestion {
  const paragraphs = suggestion.paragraphs.map((paragraph, at) => (at === 0 ? { ...paragraph, title } : paragraph));
  return { ...suggestion, role: 'measures', into: true, paragraphs };
}

/** From the first line that changes to the last. */
function regionOf({ edits, insert }: VerifiedReplacement, source: string): readonly [number, number] {
  const first = edits[0]?.start ?? 0;
  const last = Math.max(edits.at(-1)?.end ?? 0, insert?.before ?? 0);
  const end = source.indexOf('\n', Math.max(0, last - 1));
  return [source.lastIndexOf('\n', first - 1) + 1, end < 0 ? source.length : Math.max(end, last)];
}

function blankOnes(
  paragraphs: readonly ToldParagraph[],
  { edits }: VerifiedReplacement,
  goes: (sentence: ToldSentence) => boolean,
): number {
  const isEmptied = ({ sentences }: ToldParagraph) =>
    sentences.every(goes) &&
    sentences.every(({ start, end }) =>
      edits.some((edit) => edit.text === '' && edit.start <= start && end <= edit.end),
    );
  return paragraphs.filter(isEmptied).length;
}
