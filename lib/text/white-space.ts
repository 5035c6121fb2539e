/** Whether what \s matches stands at a place; Chinese characters and digits, which most are, are told at once. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code < 0x30 || (code > 0x7e && code < 0x3001) || code > 0x9fff) && text.charAt(at).trim() === '';
}
