/** Where an offset of a table's text stands. */
export interface TableCell {
  /** Words over the column; empty where there are none. */
  readonly head: string;
  /** From 1, the header not counted. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table as the ledger has it: the first line holds the header's rows one after the other, each further line one
 * event, which may take up several rows of the same width.
 */
export function readTableText(text: string): (offset: number) => TableCell {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const [header = [], ...events] = lines;
  const width = events.reduce((least, cells) => Math.min(least, cells.length), Number.POSITIVE_INFINITY);
  let at = 0;
  const starts = lines.map((cells) => {
    const start = at;
    at += cells.join('\t').length + 1;
    return start;
  });
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    const before = text.slice(starts[line], offset);
    return { head: headOf(header, (before.split('\t').length - 1) % width, width), line, cells: lines[line] ?? [] };
  };
}

/** The lowest words over a column: of a header in two rows the upper one may stand over several columns. */
function headOf(header: readonly string[], column: number, width: number): string {
  for (let at = header.length - width + column; at >= 0; at -= width) {
    const words = header[at]?.trim();
    if (words) return words;
  }
  return '';
}
