import type { PlacedText } from '@/lib/text/span';

/** Years as they are written, in Arabic (half or full width) or Chinese digits, where they stand before 年. */
const YEAR =
  /(?<![0-9０-９〇○零一二三四五六七八九])((?:20|２０)[0-9０-９]{2}|二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})(?=\s*年)/g;
/** 2021－2025年, 2021年至2025年: a span of its own, which no year's report moves on. */
const RANGE =
  /(?:20|２０)[0-9０-９]{2}\s*年?\s*(?:[—－–~～-]+|至|到)\s*(?:20|２０)[0-9０-９]{2}\s*年?|二[〇○零].{2}年?(?:[—－–~～-]+|至|到)二[〇○零].{2}年/g;
/** 《2024年工作要点》, 〔2024〕: the name of something that does not move on. */
const NAMED = /《[^》]*》|[〔[【][^〕\]】]*[〕\]】]/g;
/** 2024法治政府建设年度报告, as titles have it. */
const BARE = /(?<![0-9])(20[0-9]{2})(?=[\u4e00-\u9fff])(?!年)/g;
const DIGITS = '〇一二三四五六七八九';

/** The text with `from` and the year after it moved on by `by` wherever they name the year, in their own digits. */
export function moveYears(text: string, from: number, by: number, isTitle = false): string {
  const apart = [...text.matchAll(NAMED), ...text.matchAll(RANGE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const move = (written: string, offset: number) => {
    const value = yearOf(written);
    if ((value !== from && value !== from + 1) || apart.some(({ start, end }) => start <= offset && offset < end))
      return written;
    return like(written, value + by);
  };
  const moved = text.replace(YEAR, (written: string, _digits: string, offset: number) => move(written, offset));
  return isTitle
    ? moved.replace(BARE, (written: string, _digits: string, offset: number) => move(written, offset))
    : moved;
}

/** The text with `written` for every span of years, and where those now stand with what they were. */
export function withoutRanges(given: string, written: string): { text: string; ranges: readonly PlacedText[] } {
  const named = [...given.matchAll(NAMED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const ranges: PlacedText[] = [];
  let text = '';
  let at = 0;
  for (const match of given.matchAll(RANGE)) {
    if (named.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    text += given.slice(at, match.index);
    ranges.push({ start: text.length, end: text.length + written.length, text: match[0] });
    text += written;
    at = match.index + match[0].length;
  }
  return { text: text + given.slice(at), ranges };
}

function yearOf(written: string): number {
  return Number(
    [...written.normalize('NFKC')]
      .map((character) =>
        /\d/.test(character) ? character : '○零ＯO'.includes(character) ? '0' : DIGITS.indexOf(character),
      )
      .join(''),
  );
}

function like(written: string, year: number): string {
  const digits = String(year);
  if (/^[0-9]/.test(written)) return digits;
  if (/^[０-９]/.test(written))
    return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const zero = /[○零Ｏ]/.exec(written)?.[0] ?? '〇';
  return [...digits].map((digit) => (digit === '0' ? zero : DIGITS.charAt(Number(digit)))).join('');
}
