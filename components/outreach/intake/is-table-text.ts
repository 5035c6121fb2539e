/** Characters above which a text of cells is read apart from the panel. */
export const LONG_TEXT = 100_000;

/** Share of the lines that have a separator, from which on a text is a table and not prose with a tab or comma in it. */
const MOST = 0.8;

/** Whether a text's cells are parted by tabs, or its every line by as many commas or semicolons. */
export function isTableText(text: string): boolean {
  // Of a long text the beginning tells; its last line is cut.
  const lines = text
    .slice(0, LONG_TEXT)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim());
  const tabs = lines.filter((line) => line.includes('\t')).length;
  if (tabs > 0) return tabs >= Math.min(2, lines.length) && tabs >= lines.length / 3;
  const [first = ''] = lines;
  return [',', ';'].some((mark) => {
    const wanted = first.split(mark).length;
    const alike = lines.filter((line) => line.split(mark).length === wanted).length;
    return wanted > 1 && lines.length > 1 && alike >= lines.length * MOST;
  });
}
