import { blockOffset } from '@/lib/document/place';
import type { Report } from '@/lib/report/report';
import { overlaps, type Span } from '@/lib/text/span';
import { type Surroundings, wordsAround } from './around';
import type { FactKind } from './fact';
import { factWords } from './fact-words';
import type { LedgerFact } from './ledger';
import { blockAt, headingsOver, type LedgerContext, type LedgerText, ledgerTexts } from './ledger-texts';
import { DRAFT, DRAFT_PLAN, isOwn } from './own-sources';
import { sentenceAt } from './sentence-at';
import { readTableText } from './table-text';

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
  /** Head of the column in a table, empty elsewhere. */
  readonly column: string;
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

type Standing = Pick<LedgerRow, 'before' | 'after' | 'headings' | 'sentence' | 'column'>;

function rowOf(fact: LedgerFact, text: LedgerText, standing: (place: Span) => Standing): LedgerRow {
  const { id, kind, unit, place } = fact;
  return {
    id,
    kind,
    unit,
    surface: factWords(fact),
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
  const nowhere = { text: null, label: '算出', planned: false, place: null, headings: [], sentence: '', column: '' };
  return [{ id, kind, surface, unit, before: '', after: '', formula: computed.formula, ...nowhere }];
}

function inText(place: Span, { draft, report }: LedgerText): Standing {
  const block = blockAt(draft, place.start);
  if (!block) return { before: '', after: '', headings: [], sentence: '', column: '' };
  const start = blockOffset(block, place.start);
  const end = Math.max(start, blockOffset(block, place.end - 1) + 1);
  return {
    ...wordsAround(block.text, { start, end }),
    headings: sectionOf(place, report),
    sentence: sentenceAt(block.text, { start, end }),
    column: '',
  };
}

/** The headings over a place, or what stands in their stead. */
function sectionOf(place: Span, report: Report): readonly string[] {
  if (report.title && overlaps(place, report.title)) return ['标题'];
  if (place.start >= report.bodyEnd && report.bodyEnd > 0) return ['落款'];
  const headings = headingsOver(report, place);
  return headings.length === 0 && report.outline.length > 0 ? ['开头'] : headings;
}

/** In a table the line is the sentence, and the head of the column says what is counted. */
function inTable(source: string): (place: Span) => Standing {
  const cellAt = readTableText(source);
  return ({ start }) => {
    const { head, line, cells } = cellAt(start);
    const sentence = cells.filter((cell) => cell.trim()).join('，');
    return { before: head && `${head}：`, after: '', headings: [`第${line}条`], sentence, column: head };
  };
}
