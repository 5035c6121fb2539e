/** The words of a table that is written as text, parted by spaces and line breaks. */
export function wordList(table: string): string[] {
  return table.trim().split(/\s+/);
}
