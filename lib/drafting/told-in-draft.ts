import type { Block, Draft } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import { countedIn } from '@/lib/facts/counted';
import type { CountedTable } from '@/lib/facts/counted-table';
import { findOccasions } from '@/lib/facts/occasions';
import { thingsOf } from '@/lib/facts/table-things';
import type { Report } from '@/lib/report/report';
import { sentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';

/** A sentence of such a paragraph. Offsets are those of the source. */
export interface ToldSentence extends Span {
  readonly text: string;
  /** It names what the table counts, an occasion or a place of it. */
  readonly tells: boolean;
}

/** A paragraph of the draft that tells of what a table counts. */
export interface ToldParagraph {
  /** Index of the draft's block. */
  readonly block: number;
  readonly text: string;
  /** Without the number or the 一是 the paragraph begins with, which stays. */
  readonly sentences: readonly ToldSentence[];
  /** True where a line break stands inside a sentence: then it cannot be replaced in one piece. */
  readonly broken: boolean;
}

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))\s*/;
/** A place of fewer characters (全区) stands in many sentences. */
const LEAST = 3;
/** Looked for in every paragraph. */
const MOST_PLACES = 300;

/** The paragraphs among these blocks that name what the table counts; headings are none. */
export function toldParagraphs(
  draft: Draft,
  { outline }: Report,
  [from, to]: readonly [number, number],
  table: CountedTable | null,
): ToldParagraph[] {
  if (table === null) return [];
  const headings = new Set(outline.map(({ block }) => block));
  const occasions = new Set(table.rows.flatMap(({ occasion }) => occasion ?? []));
  const places = [...new Set(table.rows.flatMap(({ place }) => (place && place.length >= LEAST ? place : [])))].slice(
    0,
    MOST_PLACES,
  );
  const tells = (text: string) =>
    countedIn(text).some((figure) => thingsOf(figure, table).length > 0) ||
    findOccasions(text).some(({ occasion }) => occasions.has(occasion.id)) ||
    places.some((place) => text.includes(place));
  return draft.blocks.slice(from, to).flatMap((block) => {
    if (headings.has(block.index) || block.kind === 'heading' || block.kind === 'row') return [];
    const own = sentencesOf(block).map((sentence) => ({ ...sentence, tells: tells(sentence.text) }));
    if (!own.some((sentence) => sentence.tells)) return [];
    return {
      block: block.index,
      text: block.text,
      sentences: own.map(({ text, start, end, tells: isTold }) => ({
        text,
        tells: isTold,
        ...sourceSpan(block, start, end),
      })),
      broken: !isUnbroken(block, 0, block.text.length),
    };
  });
}

/** Offsets are those of the block's text. */
function sentencesOf(block: Block) {
  const lead = block.number?.text.length ?? ORDINAL.exec(block.text)?.[0].length ?? 0;
  return sentences(block.text).flatMap(({ text, start, end }) => {
    if (end <= lead) return [];
    const from = Math.max(start, lead);
    return { text: start < from ? block.text.slice(from, end) : text, start: from, end };
  });
}
