/** One cell of a pasted table. */
export interface Cell {
  readonly text: string;
  /** True where a merged cell is repeated, so that its figures are not counted again. */
  readonly copy: boolean;
}

/** A pasted table. Every row has the same number of cells. */
export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  /** What the source calls it: the worksheet's name, the table's caption. */
  readonly name?: string;
}

const NOTHING: Cell = { text: '', copy: false };

/** Fills up short rows and leaves empty columns at the right end and empty rows at the bottom out. */
export function sheetOf(rows: readonly (readonly Cell[])[]): Sheet {
  const clean = rows.map((row) =>
    row.map((cell) => {
      const text = tidy(cell.text);
      return text === cell.text ? cell : { text, copy: cell.copy };
    }),
  );
  const height = clean.findLastIndex((row) => row.some(({ text }) => text !== '')) + 1;
  const width = clean.reduce((most, row) => Math.max(most, row.findLastIndex(({ text }) => text !== '') + 1), 0);
  const full = (row: readonly Cell[]) =>
    row.length === width ? row : Array.from({ length: width }, (_, column) => row[column] ?? NOTHING);
  return { rows: clean.slice(0, height).map(full) };
}

/** Anything that is not tidy; most cells have nothing of it, and a table has a hundred thousand cells. */
const UNTIDY = /\p{Cf}|\r|[^\S\n ]| {2}| ?\n ?|^\s|\s$/u;

/** Invisible characters and odd spaces out; line breaks inside a cell stay. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Row and column, both from 0, as a spreadsheet names the cell: 4, 2 → C5. */
export function address(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Row and column, both from 0, of the cell that a spreadsheet names so: C5 → 4, 2. */
export function placeOfAddress(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
