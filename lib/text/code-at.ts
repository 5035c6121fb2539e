/** The code of a character, 0 outside the text: where `charCodeAt` was once asked for such a place, V8 stays slow. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}
