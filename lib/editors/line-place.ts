/** The line of an offset of a text with line feeds, and where in it; both count from zero, in UTF-16 units. */
export function linePlace(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') - 1 };
}
