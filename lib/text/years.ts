import { characterTable } from './character-table';
import { codeAt } from './code-at';
import { fromDigitString } from './numerals';
import type { PlacedText } from './span';
import { isSpaceAt } from './white-space';

export interface PlacedYear extends PlacedText {
  readonly year: number;
}

const YEAR =
  /(?<![0-9０-９〔[（(—－–~至-]|年到)((?:20|２０)[0-9０-９]{2}|二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})\s*年(?!\s*[至到—－–~-]\s*(?:20|２０|二[〇○零Ｏ]))/y;

/** No title goes on longer on one side of a year. */
const LONGEST_TITLE = 200;
const BEGINS = characterTable('2２二');

/** What stands in every text that names a year. */
export const YEAR_CUES: readonly string[] = ['20', '２０', '二〇', '二○', '二零', '二Ｏ'];

const NONE: readonly PlacedYear[] = [];

/** Two rules read the years of one block after the other. */
let latest: { readonly text: string; readonly years: readonly PlacedYear[] } = { text: '', years: NONE };

/**
 * Years as they stand before 年 (2025年, 2025 年度, 二〇二五年), the digits only as `text`.
 * Years inside 《》, 〔〕 and ranges (2021－2025年, 2021年至2025年) name documents, not the report, and are left out.
 */
export function findYears(text: string): readonly PlacedYear[] {
  if (text !== latest.text) latest = { text, years: yearsIn(text) };
  return latest.years;
}

function yearsIn(text: string): readonly PlacedYear[] {
  let found: PlacedYear[] | null = null;
  // The pattern is tried four characters before each 年: far fewer places than there are characters.
  for (let mark = text.indexOf('年'); mark >= 0; mark = text.indexOf('年', mark + 1)) {
    let end = mark;
    while (end > 0 && isSpaceAt(text, end - 1)) end--;
    // 今年 and 全年 name none.
    if (!BEGINS[codeAt(text, end - 4)]) continue;
    YEAR.lastIndex = end - 4;
    const match = YEAR.exec(text);
    const digits = match?.[1];
    if (!match || !digits || insideTitle(text, match.index)) continue;
    const year = fromDigitString(digits);
    if (year === null) continue;
    found ??= [];
    found.push({ year, text: digits, start: match.index, end: match.index + digits.length });
  }
  return found ?? NONE;
}

function insideTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  const open = before.lastIndexOf('《');
  return open >= 0 && before.lastIndexOf('》') < open && text.slice(at, at + LONGEST_TITLE).includes('》');
}
