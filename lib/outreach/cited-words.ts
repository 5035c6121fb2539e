import { findOccasions, officialName } from '@/lib/facts/occasions';

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

/**
 * A cell's words as a sentence takes them in: Chinese marks (GB/T 15834-2011), none at the end, no gap between characters,
 * occasions under their official names.
 */
export function citedWords(text: string): string {
  const marked = text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g, '')
    .replace(HALF, (mark) => FULL[mark] ?? mark)
    .replace(/[，。；、：\s]+$/, '')
    .trim();
  return withOfficialNames(marked);
}

/** 4.15国家安全日宣传 → “4·15”全民国家安全教育日宣传 */
function withOfficialNames(text: string): string {
  let named = text;
  for (const { occasion, start, end } of findOccasions(text).toReversed())
    named = named.slice(0, start) + officialName(occasion) + named.slice(end);
  return named;
}

/** A theme without the marks around it, as it stands in a quotation; blanks between its halves stay. */
export function themeWords(text: string): string {
  const own = text
    .trim()
    .replace(/^[“"「『]([^“”]*)[”"」』]$/s, '$1')
    .replace(HALF, (mark) => FULL[mark] ?? mark)
    .replace(/[，。；、：\s]+$/, '');
  return withOfficialNames(own)
    .replace(/[“"]([^”"]*)[”"]/g, '‘$1’')
    .trim();
}
