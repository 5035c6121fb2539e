import type { LedgerFact } from './ledger';
import type { LedgerRow } from './ledger-rows';

/** A column of a table, added up. */
export interface ColumnSum {
  readonly value: number;
  readonly unit: string;
  /** As a row that was computed from the table's. */
  readonly row: LedgerRow;
}

/** The columns of exact figures in tables, added up: what a draft tells of a table is mostly its total. */
export function columnSums(rows: readonly LedgerRow[], facts: ReadonlyMap<string, LedgerFact>): ColumnSum[] {
  const columns = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    if (row.column === '' || (row.kind !== 'count' && row.kind !== 'money')) continue;
    const key = `${row.text}\n${row.column}\n${row.unit}`;
    const column = columns.get(key);
    if (column) column.push(row);
    else columns.set(key, [row]);
  }
  return [...columns].flatMap(([key, column]) => {
    const [first] = column;
    const known = column.map(({ id }) => facts.get(id));
    const values = known.flatMap((fact) => (typeof fact?.value === 'number' && fact.approx === null ? fact.value : []));
    if (!first || values.length < 2 || values.length < column.length) return [];
    const value = values.reduce((sum, one) => sum + one, 0);
    const formula = `“${first.column}”${values.length}条相加，共${value}${first.unit}`;
    return [{ value, unit: first.unit, row: { ...first, id: key, place: null, sentence: '', headings: [], formula } }];
  });
}
