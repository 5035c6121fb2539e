import * as z from 'zod';
import { AddressSchema } from './event';
import { address, type Cell, placeOfAddress, type Sheet, tidy } from './sheet';

/** What the user wrote over cells of a table, by address. The table itself stays as it was given. */
export const MendingSchema = z.record(AddressSchema, z.string());
export type Mending = Readonly<z.infer<typeof MendingSchema>>;

/** The table as it counts: what the user wrote in the place of what was given. */
export function mendedSheet(sheet: Sheet, mending: Mending): Sheet {
  const places = Object.entries(mending);
  if (places.length === 0) return sheet;
  const rows: (readonly Cell[])[] = [...sheet.rows];
  const put = (row: number, column: number, cell: Cell) => {
    const line = rows[row];
    if (line?.[column]) rows[row] = line.with(column, cell);
  };
  for (const [name, text] of places) {
    const at = placeOfAddress(name);
    if (!sheet.rows[at.row]?.[at.column]) continue;
    // What is written into one of the places a merged cell covers belongs to that place alone.
    put(at.row, at.column, { text, copy: false });
    for (const place of coveredBy(sheet, at.row, at.column))
      if (!(address(place.row, place.column) in mending)) put(place.row, place.column, { text, copy: true });
  }
  return { rows };
}

/** The mending with another text for one cell; with the cell's own text it is mended no more. */
export function withMended(sheet: Sheet, mending: Mending, name: string, text: string): Mending {
  const { [name]: _, ...others } = mending;
  const { row, column } = placeOfAddress(name);
  const words = tidy(text);
  return words === (sheet.rows[row]?.[column]?.text ?? '') ? others : { ...others, [name]: words };
}

export function withoutMended(mending: Mending, name: string): Mending {
  const { [name]: _, ...others } = mending;
  return others;
}

/** The places below and beside a merged cell's own, which repeat it. */
function coveredBy({ rows }: Sheet, row: number, column: number): { row: number; column: number }[] {
  const head = rows[row]?.[column];
  if (!head || head.copy) return [];
  const repeats = (down: number, right: number) => {
    const cell = rows[down]?.[right];
    return cell?.copy === true && cell.text === head.text;
  };
  let right = column;
  while (repeats(row, right + 1)) right++;
  let down = row;
  while (repeats(down + 1, column)) down++;
  const places: { row: number; column: number }[] = [];
  for (let at = row; at <= down; at++)
    for (let beside = column; beside <= right; beside++)
      if (repeats(at, beside)) places.push({ row: at, column: beside });
  return places;
}
