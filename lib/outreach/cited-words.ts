const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const HALF = /(?<=[\u4e00-\u9fff”’》）])[,;:?!()]|[,;:?!()](?=[\u4e00-\u9fff“‘《（])/g;

/** A cell's words as a sentence takes them in: Chinese marks (GB/T 15834-2011), none at the end, no gap between characters. */
export function citedWords(text: string): string {
  return text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g, '')
    .replace(HALF, (mark) => FULL[mark] ?? mark)
    .replace(/[，。；、：\s]+$/, '')
    .trim();
}

/** A theme without the marks around it; blanks between its halves stay, marks inside are single ones. */
export function themeWords(text: string): string {
  return text
    .replace(/^[“"「『](.*)[”"」』]$/s, '$1')
    .replace(HALF, (mark) => FULL[mark] ?? mark)
    .replace(/[，。；、：\s]+$/, '')
    .replace(/[“"]([^”"]*)[”"]/g, '‘$1’')
    .trim();
}
