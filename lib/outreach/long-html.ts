import type { FoundTable } from './found-table';
import { hiddenColumnsOf, type RawRow, rawRow, readHtmlTables, rowsOf, tableOf } from './html-table';

/** Shorter markup is parsed in one go. */
const LONG = 200_000;
/** Characters parsed at a time. */
const SLICE = 30_000;
const TAG = /<(\/?)(table|tr)\b[^>]*>/gi;

interface Slicing {
  /** Markup before the table's first row: its columns. */
  readonly head: string;
  /** Markup of its rows, a slice's worth together. */
  readonly slices: readonly string[];
}

/**
 * The tables of clipboard markup, however long: 5,000 rows come as several million characters, which are parsed and read a
 * slice at a time, with `pause` after each, which may throw to stop. `read` is told the rows read so far.
 * @throws NotTable
 */
export async function readLongHtml(
  html: string,
  parse: (html: string) => Document,
  pause: () => Promise<void>,
  read: (rows: number) => void = () => {},
): Promise<FoundTable[]> {
  const sliced = html.length < LONG ? null : slicingOf(html);
  if (!sliced) return readHtmlTables(parse(html));
  const tables: FoundTable[] = [];
  let count = 0;
  for (const { head, slices } of sliced) {
    const rows: RawRow[] = [];
    for (const slice of slices) {
      const table = parse(`<table>${slice}</table>`).querySelector('table');
      const found = table ? rowsOf(table).map(rawRow) : [];
      rows.push(...found);
      count += found.length;
      read(count);
      await pause();
    }
    const columns = parse(`<table>${head}<tr></tr></table>`).querySelector('table');
    await pause();
    tables.push(tableOf('', rows, columns ? hiddenColumnsOf(columns.children) : new Set()));
  }
  return tables;
}

/** Null where tables stand inside cells: those are few and short. */
function slicingOf(html: string): Slicing[] | null {
  const tables: Slicing[] = [];
  let open: { head: string | null; start: number; slices: string[]; from: number } | null = null;
  for (const tag of html.matchAll(TAG)) {
    const [whole, closing, name = ''] = tag;
    const after = tag.index + whole.length;
    if (name.toLowerCase() === 'table') {
      if (closing) {
        if (!open) return null;
        tables.push({ head: open.head ?? '', slices: [...open.slices, html.slice(open.from, tag.index)] });
        open = null;
      } else if (open) return null;
      else open = { head: null, start: after, slices: [], from: after };
    } else if (open && !closing) {
      if (open.head === null) {
        open.head = html.slice(open.start, tag.index);
        open.from = tag.index;
      } else if (tag.index - open.from > SLICE) {
        open.slices.push(html.slice(open.from, tag.index));
        open.from = tag.index;
      }
    }
  }
  return open ? null : tables;
}
