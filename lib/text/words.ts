/** All digits a number may be written in. */
export const DIGITS: readonly string[] = [...'0123456789０１２３４５６７８９'];

/** Each of the first with each of the second behind it: cues of two characters are far rarer than their first alone. */
export function pairs(first: Iterable<string>, second: Iterable<string>): string[] {
  const behind = [...second];
  return Array.from(first).flatMap((one) => behind.map((other) => one + other));
}

/** The words of a table that is written as text, parted by spaces and line breaks. */
export function wordList(table: string): string[] {
  return table.trim().split(/\s+/);
}
