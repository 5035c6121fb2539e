import { blockOffset } from '@/lib/document/place';
import { sentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { type Surroundings, wordsAround } from './around';
import { dayParts } from './day-value';
import type { FactKind } from './fact';
import type { LedgerFact } from './ledger';
import { blockAt, headingsOver, type LedgerContext, type LedgerText, ledgerTexts } from './ledger-texts';
import { DRAFT, DRAFT_PLAN, isOwn } from './own-sources';

/** One fact as the ledger shows it. */
export interface LedgerRow extends Surroundings {
  /** The fact's. */
  readonly id: string;
  readonly kind: FactKind;
  /** As written, unit included. */
  readonly surface: string;
  readonly unit: string;
  /** Id of the text it stands in: `draft`, a source, or null for what was computed. */
  readonly text: string | null;
  readonly label: string;
  /** Part of the draft's plan: it says of nothing that it was done. */
  readonly planned: boolean;
  /** Offsets in that text, null for what was computed. */
  readonly place: Span | null;
  /** Headings it stands under, the highest first. */
  readonly headings: readonly string[];
  readonly sentence: string;
  /** How it was computed, null for what somebody wrote. */
  readonly formula: string | null;
}

/** All facts of the ledger, those of the draft first, each text's by place, then what was computed. */
export function ledgerRows(context: LedgerContext): LedgerRow[] {
  const { facts } = context.ledger;
  const written = ledgerTexts(context).flatMap((text) => {
    const standing = text.kind === 'table' ? inTable(text.draft.source) : (place: Span) => inText(place, text);
    return facts
      .filter(({ place, computed }) => !computed && idOf(place.source) === text.id && place.end > place.start)
      .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end)
      .map((fact) => rowOf(fact, text, standing));
  });
  return [...written, ...facts.flatMap(computedRow)];
}

function idOf(source: string): string {
  return isOwn(source) ? DRAFT : source;
}

type Standing = Pick<LedgerRow, 'before' | 'after' | 'headings' | 'sentence'>;

function rowOf(fact: LedgerFact, text: LedgerText, standing: (place: Span) => Standing): LedgerRow {
  const { id, kind, unit, place } = fact;
  return {
    id,
    kind,
    unit,
    surface: spoken(fact),
    text: text.id,
    label: text.label,
    planned: place.source === DRAFT_PLAN,
    place: { start: place.start, end: place.end },
    formula: null,
    ...standing(place),
  };
}

function computedRow({ id, kind, surface, unit, computed }: LedgerFact): LedgerRow[] {
  if (!computed) return [];
  const nowhere = { text: null, label: '算出', planned: false, place: null, headings: [], sentence: '' };
  return [{ id, kind, surface, unit, before: '', after: '', formula: computed.formula, ...nowhere }];
}

function inText(place: Span, { draft, report }: LedgerText): Standing {
  const block = blockAt(draft, place.start);
  const headings = headingsOver(report, place);
  if (!block) return { before: '', after: '', headings, sentence: '' };
  const start = blockOffset(block, place.start);
  const end = Math.max(start, blockOffset(block, place.end - 1) + 1);
  const isClosing = place.start >= report.bodyEnd && report.bodyEnd > 0;
  return {
    ...wordsAround(block.text, { start, end }),
    headings: isClosing ? ['落款'] : headings,
    sentence: sentenceAt(block.text, { start, end }),
  };
}

/** The sentence a place stands in; a title or quotation may reach over several. */
function sentenceAt(text: string, { start, end }: Span): string {
  const over = sentences(text).filter((sentence) => sentence.start < end && start < sentence.end);
  return text.slice(over[0]?.start ?? start, over.at(-1)?.end ?? end);
}

/** In a table the line is the sentence, and the head of the column says what is counted. */
function inTable(source: string): (place: Span) => Standing {
  const lines = source.split('\n').map((text) => ({ text, cells: text.split('\t') }));
  const heads = lines[0]?.cells ?? [];
  let at = 0;
  const starts = lines.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return ({ start }) => {
    const line = starts.findLastIndex((from) => from <= start);
    const { text = '', cells = [] } = lines[line] ?? {};
    const column = text.slice(0, start - (starts[line] ?? 0)).split('\t').length - 1;
    const head = heads[column]?.trim() ?? '';
    return {
      before: head && `${head}：`,
      after: '',
      headings: [`第${line + 1}行`],
      sentence: cells.filter((cell) => cell.trim()).join('，'),
    };
  };
}

/** A day of a table is known by its number; people say 2025年4月15日. */
function spoken({ kind, surface }: LedgerFact): string {
  if (kind !== 'date' || !/^[\d-]+$/.test(surface)) return surface;
  const { year, month, day } = dayParts(surface);
  if (month === undefined) return surface;
  return `${year ? `${year}年` : ''}${month}月${day ? `${day}日` : ''}`;
}
