import { fromDigitString } from './numerals';
import type { PlacedText } from './span';

export interface PlacedYear extends PlacedText {
  readonly year: number;
}

const YEAR =
  /(?=[2２二])(?<![0-9０-９〔[（(—－–~至-]|年到)((?:20|２０)[0-9０-９]{2}|二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})\s*年(?!\s*[至到—－–~-]\s*(?:20|２０|二[〇○零Ｏ]))/g;

/**
 * Years as they stand before 年 (2025年, 2025 年度, 二〇二五年), the digits only as `text`.
 * Years inside 《》, 〔〕 and ranges (2021－2025年, 2021年至2025年) name documents, not the report, and are left out.
 */
export function findYears(text: string): PlacedYear[] {
  const found: PlacedYear[] = [];
  for (const match of text.matchAll(YEAR)) {
    const digits = match[1];
    if (!digits || insideTitle(text, match.index)) continue;
    const year = fromDigitString(digits);
    if (year !== null) found.push({ year, text: digits, start: match.index, end: match.index + digits.length });
  }
  return found;
}

function insideTitle(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open >= 0 && text.lastIndexOf('》', at) < open && text.indexOf('》', at) >= 0;
}
