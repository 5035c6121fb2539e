/** Tells whether a character is one of a few marks: at once for Chinese characters, which most are. */
export function markTest(marks: string): (code: number) => boolean {
  const codes = new Set([...marks].map((mark) => mark.charCodeAt(0)));
  return (code) => (code < 0x4e00 || code > 0x9fff) && codes.has(code);
}
