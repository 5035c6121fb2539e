// Addresses, file names, times and decimals, in which half-width marks are right.
const PROTECTED =
  /(?:https?|ftp):\/\/[^\s\u4e00-\u9fff，。；、（）《》“”]*[^\s\u4e00-\u9fff，。；、（）《》“”).,;]|www\.[A-Za-z0-9.\-_/?=&%#:]+|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+|[A-Za-z]:\\\S*|&[a-z]{2,8};|&#\w{1,6};|错误!|\d{1,2}:\d{2}(?::\d{2})?/gi;

/** The text with the marks that must be left as they are blotted out, offset by offset. */
export function maskProtected(text: string): string {
  return text.replace(PROTECTED, (match) => match.replace(/[^\dA-Za-z\u4e00-\u9fff]/g, '\u0001'));
}
