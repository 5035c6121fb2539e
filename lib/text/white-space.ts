/** All characters that \s matches. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Whether what \s matches stands at a place; Chinese characters and digits, which most are, are told at once. */
export function isSpaceAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return (code < 0x30 || (code > 0x7e && code < 0x3001) || code > 0x9fff) && text.charAt(at).trim() === '';
}
