import type { Block, PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import type { CountedTable } from './counted-table';
import type { LedgerConflict } from './ledger-conflicts';
import { DRAFT } from './own-sources';
import { type TableDifference, tableDifferences } from './table-differences';

interface Text {
  readonly draft: PlacedDraft;
  readonly report: Report;
  readonly profile: Profile;
}

export interface DraftDifference {
  readonly block: Block;
  readonly difference: TableDifference;
}

/** Whether a block stands in a part that says what is planned. */
export function plannedBlocks({ parts }: Report, profile: Profile): (block: Block) => boolean {
  const plans = parts.filter(({ role }) => profile.parts.some((part) => part.role === role && part.nextYear));
  return ({ index }) => plans.some(({ blocks: [from, to] }) => index >= from && index < to);
}

/** The figures of a draft, its plan left out, that a table counts differently. */
export function differencesFrom(table: CountedTable, { draft, report, profile }: Text): DraftDifference[] {
  const isPlan = plannedBlocks(report, profile);
  return draft.blocks.flatMap((block) =>
    isPlan(block) ? [] : remembered(block.text, table, report.year).map((difference) => ({ block, difference })),
  );
}

/** D2、D3等7格 */
function cellsText(cells: readonly string[]): string {
  return cells.slice(0, MOST_CELLS).join('、') + (cells.length > MOST_CELLS ? `等${cells.length}格` : '');
}

const MOST_CELLS = 3;
/** Distinct paragraphs after which all is forgotten, so that a long session stays small. */
const CAPACITY = 5000;
const known = new WeakMap<CountedTable, Map<string, readonly TableDifference[]>>();

/** A check runs after every keystroke, and thousands of rows are summed for each figure. */
function remembered(text: string, table: CountedTable, year: number | null): readonly TableDifference[] {
  const texts = known.get(table) ?? new Map<string, readonly TableDifference[]>();
  known.set(table, texts);
  const key = `${year} ${text}`;
  const found = texts.get(key) ?? tableDifferences(text, table, year);
  if (texts.size >= CAPACITY) texts.clear();
  texts.set(key, found);
  return found;
}

/**
 * The same as the ledger shows it: the draft's place beside the table's cells.
 * @param cellPlace where a cell (D2) stands in the text of the table's source
 */
export function tableConflicts(
  table: CountedTable,
  source: string,
  text: Text,
  cellPlace: (cell: string) => Span | null,
): LedgerConflict[] {
  return differencesFrom(table, text).map(({ block, difference }) => {
    const { what, shown, counted, cells, start, end } = difference;
    const place = cells.map(cellPlace).find((found) => found !== null) ?? { start: 0, end: 0 };
    return {
      what,
      places: [
        { text: DRAFT, label: '当前稿件', place: sourceSpan(block, start, end), shown },
        { text: source, label: `${cellsText(cells)}（${table.label}）`, place, shown: counted },
      ],
    };
  });
}
