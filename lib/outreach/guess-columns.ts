import { holdsFigures, isNumberCell, isSumWord, kindOfContents } from './cell-kind';
import type { Column, ColumnKind, ColumnMapping } from './columns';
import { guessKind } from './guess-kind';
import { headerAt, headerRowsOf, headerText, titleRows, titleUnit, titleYear } from './header-rows';
import { countedIn, readHeader } from './headers';
import { dataKindOf, KINDS, kindById } from './kinds';
import { withLabels } from './label-column';
import { readDay } from './read-day';
import type { Cell, Sheet } from './sheet';
import { toldKind } from './told-header';

/** So many rows tell what the columns hold; of a longer table every so manyth is looked at. */
const LOOKED_AT = 150;
const SUM_COLUMN = /^(?:合计|小计|总计|共计|总数|总量)(?:[（(].*[）)])?$/;
const FIGURES: readonly ColumnKind[] = ['item', 'quantity', 'persons'];

/**
 * Guesses what each column holds, by the header's words and, without them, by the contents. `said` are the rows down to
 * the header's last where the user told them, 0 for no header; else they are guessed too, as is the kind of table
 * unless `dataKind` is its id.
 */
export function guessColumns(sheet: Sheet, said: number | null = null, dataKind: string | null = null): ColumnMapping {
  const { rows } = sheet;
  const headerRows = said ?? headerRowsOf(sheet) ?? titleRows(sheet);
  const known = headerAt(sheet);
  // The row that the user names is the header, whatever words it has.
  const first = known >= 0 && known < headerRows ? known : said === null ? -1 : said - 1;
  const width = rows[0]?.length ?? 0;
  const headers = Array.from({ length: width }, (_, column) =>
    first < 0 ? '' : headerText(sheet, first, headerRows - 1, column),
  );
  const told = KINDS.find(({ label }) => label === toldKind(headers[0] ?? ''));
  const kind = dataKind === null ? (told ?? guessKind(sheet, headerRows, headers)) : kindById(dataKind);
  const unit = titleUnit(sheet, first < 0 ? headerRows : first);
  const contents = contentsOf(rows.slice(headerRows));
  const columns = headers.map((header, column): Column => {
    const cells = contents.map((row) => row[column]?.text ?? '');
    const settling = settled(readHeader(header, kind, areCounts(cells)), header, cells);
    return unit && !settling.unit && /^(?:item|quantity)$/.test(settling.kind) ? { ...settling, unit } : settling;
  });
  const year = titleYear(sheet, first < 0 ? headerRows : first);
  return {
    headerRows,
    columns: withLabels(withoutTwins(withoutSums(columns), contents), contents, kind),
    ...dataKindOf(kind),
    ...(year === null ? {} : { year }),
  };
}

/** Whether most cells that hold something are a number, a unit after it or not. */
function areCounts(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  return filled.filter((text) => /^[近约]?\d[\d,.，]*[万亿]?[余多]?\D{0,3}$/.test(text)).length > filled.length / 2;
}

/** Rows of the table itself, sums left out. */
function contentsOf(rows: Sheet['rows']): (readonly Cell[])[] {
  const step = Math.ceil(rows.length / LOOKED_AT) || 1;
  return rows.filter((row, at) => at % step === 0 && !row.some(({ text }) => isSumWord(text)));
}

/** What the header says, where the contents do not contradict it. */
function settled(known: Column | null, header: string, cells: readonly string[]): Column {
  const filled = cells.filter(Boolean);
  const figures = filled.filter(holdsFigures).length > filled.length / 2;
  const none: Column = { kind: kindOfContents(cells), header, name: '', verb: null, unit: '' };
  // An unknown header still names what its figures count.
  if (!known) return none.kind === 'quantity' && header ? { ...none, kind: 'item', ...countedIn(header) } : none;
  const as = (kind: ColumnKind): Column => ({ ...known, kind });
  if (filled.length === 0) return known;
  if (known.kind === 'persons' && !figures) return as('audience');
  if (known.kind === 'audience' && filled.every(isNumberCell)) return { ...as('persons'), name: '' };
  if (known.kind === 'unit' && none.kind !== 'unit') return as('host');
  if (known.kind === 'form' && filled.every(isNumberCell)) return as('ignore');
  if (known.thing && !figures) return { ...none, kind: 'remark' };
  if (known.kind === 'item' && !figures && none.kind === 'form') return as('form');
  return known;
}

/** A column that sums up others of its row would be counted twice. */
function withoutSums(columns: readonly Column[]): Column[] {
  const isSum = ({ header }: Column) => SUM_COLUMN.test(header.split(' ').at(-1) ?? '');
  const others = columns.filter((column) => FIGURES.includes(column.kind) && !isSum(column));
  return columns.map((column) => {
    if (!FIGURES.includes(column.kind) || !isSum(column)) return column;
    // Of a header of two lines the sum is of what stands under the same words.
    const [group, own] = column.header.split(' ');
    const summed = others.filter(({ header }) => own === undefined || header.split(' ')[0] === group);
    return summed.length > 0 ? { ...column, kind: 'ignore' } : column;
  });
}

/** Only figures, places and the like may stand in several columns; of two dates the one that names days counts. */
function withoutTwins(columns: readonly Column[], contents: readonly (readonly Cell[])[]): Column[] {
  const days = columns.map(({ kind }, column) =>
    kind === 'date'
      ? contents.filter((row) => /-\d\d-\d\d$/.test(readDay(row[column]?.text ?? '')?.start ?? '')).length
      : -1,
  );
  const best = days.indexOf(Math.max(...days));
  const seen = new Set<ColumnKind>();
  return columns.map((column, at) => {
    const many = ['item', 'persons', 'views', 'rate', 'form', 'coHost', 'ignore', 'remark'].includes(column.kind);
    const isFirst = column.kind === 'date' ? at === best : !seen.has(column.kind);
    if (many || isFirst) {
      seen.add(column.kind);
      return column;
    }
    return { ...column, kind: column.kind === 'theme' ? 'remark' : 'ignore' };
  });
}
