import { placeholder } from '@/lib/drafting/placeholder';
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

/** Numbers that stand for one thing together, with what a placeholder for them names. */
const COMPOSED: readonly (readonly [RegExp, string])[] = [
  [RANGE, '起止年份'],
  [/[0-9０-９]+(?:\.[0-9]+)?\s*[:：∶]\s*[0-9０-９]+(?:\.[0-9]+)?/g, '时间或比例'],
];

/** The text with a placeholder for each span of years, time or ratio, and where those stand with what they were. */
export function withoutComposed(given: string): { text: string; replaced: readonly PlacedText[] } {
  const named = [...given.matchAll(NAMED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found = COMPOSED.flatMap(([pattern, topic]) =>
    [...given.matchAll(pattern)].map((match) => ({ topic, start: match.index, text: match[0] })),
  ).sort((a, b) => a.start - b.start);
  const replaced: PlacedText[] = [];
  let text = '';
  let at = 0;
  for (const { topic, start, text: old } of found) {
    if (start < at || named.some((name) => name.start <= start && start < name.end)) continue;
    text += given.slice(at, start);
    const written = placeholder(topic);
    replaced.push({ start: text.length, end: text.length + written.length, text: old });
    text += written;
    at = start + old.length;
  }
  return { text: text + given.slice(at), replaced };
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
