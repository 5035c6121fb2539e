import { readNumber } from '@/lib/text/numbering';
import { toSimplified } from '@/lib/text/traditional';

const YEAR =
  /(?:\{year\}|\{next\}|(?:20\d\d|二[〇○零][〇○零一二三四五六七八九]{2}))\s*年度?|上一?年度|本年度|下一?年度/g;
const ANY_YEAR = '(?:(?:20[0-9]{2}|二[〇○零].{2})年度?|上一?年度|本年度|下一?年度)?';

/** A pattern for exactly these words of a heading, whichever year it names and however its marks are set. */
export function headingPattern(heading: string): string {
  const words = toSimplified(withoutNumber(heading)).replace(/\s/g, '');
  const pieces = words
    .replace(/[。.]$/, '')
    .split(YEAR)
    .map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[，、；：,;:]/g, '[，、；：,;:]?'));
  return `^${pieces.join(ANY_YEAR)}$`;
}

/** The words of a heading with slots for its years, as a profile states them. */
export function headingTemplate(heading: string, year: number | null): string {
  return withoutNumber(heading)
    .replace(/\s/g, '')
    .replace(/20(\d\d)年度?/g, (written) => {
      const named = Number(written.slice(0, 4));
      if (year === null || named === year) return '{year}年度';
      return named === year + 1 ? '{next}年度' : written;
    });
}

function withoutNumber(heading: string): string {
  const number = readNumber(heading);
  return number ? heading.slice(number.text.length).trimStart() : heading;
}
