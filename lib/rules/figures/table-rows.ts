/** A cell of figures of a table's row, with the words over its column. */
export interface Cell {
  /** Offset in the row's text. */
  readonly at: number;
  readonly text: string;
  /** Null for a dash: nothing is said. */
  readonly value: number | null;
  readonly decimals: number;
}

export interface Row {
  readonly width: number;
  /** Cells of figures alone; the others are words, shares or days. */
  readonly figures: ReadonlyMap<number, Cell>;
  readonly words: readonly string[];
  /** The row that adds up the others. */
  readonly isTotal: boolean;
  /** 小计, 其中: then some rows are parts of others. */
  readonly isPart: boolean;
}

const FIGURE = /^-?\d[\d,，]*(?:\.\d+)?$/;
const DASH = /^(?:[-—–－─/／]{1,2}|)$/;
const TOTAL = /^(?:合\s*计|总\s*计|共\s*计)(?:[（(].{1,8}[）)])?$/;
const PART = /小\s*计|合\s*计|总\s*计|其\s*中|^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）|^\d+[.．、]/;

/** A row as it stands, its cells parted by tabs. */
export function readRow(text: string): Row {
  const figures = new Map<number, Cell>();
  const words: string[] = [];
  let at = 0;
  for (const [column, raw] of text.split('\t').entries()) {
    const written = raw.trim();
    const start = at + raw.indexOf(written);
    words.push(written);
    if (FIGURE.test(written)) {
      const plain = written.replace(/[,，]/g, '');
      const decimals = plain.length - 1 - plain.indexOf('.');
      figures.set(column, {
        at: start,
        text: written,
        value: Number(plain),
        decimals: plain.includes('.') ? decimals : 0,
      });
    } else if (DASH.test(written) && written !== '')
      figures.set(column, { at: start, text: written, value: null, decimals: 0 });
    at += raw.length + 1;
  }
  const names = words.slice(0, 2);
  const isTotal = names.some((name) => TOTAL.test(name));
  return { width: words.length, figures, words, isTotal, isPart: !isTotal && names.some((name) => PART.test(name)) };
}
