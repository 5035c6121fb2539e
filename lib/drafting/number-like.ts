import { formatNumber, type Level } from '@/lib/text/numbering';
import { toChineseNumeral } from '@/lib/text/numerals';

const NUMERAL = /[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|[㈠-㈩]|[①-⑳]/;

/** Where the numeral stands in a heading's number (一 in （一）). */
export function numeralIn(written: string): { readonly start: number; readonly end: number } | null {
  const match = NUMERAL.exec(written);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** A numeral of `value` in the manner of another: 三 → 四, ３ → ４, ㈢ → ㈣. */
export function numeralLike(numeral: string, value: number): string {
  if (/^[0-9]/.test(numeral)) return String(value);
  if (/^[０-９]/.test(numeral))
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (/^[㈠-㈩]/.test(numeral) && value <= 10) return String.fromCharCode('㈠'.charCodeAt(0) + value - 1);
  if (/^[①-⑳]/.test(numeral) && value <= 20) return String.fromCharCode('①'.charCodeAt(0) + value - 1);
  return toChineseNumeral(value);
}

/** A heading's number in the manner of another: 二. → 三., (一) → (二). */
export function numberLike(written: string, level: Level, value: number): string {
  const place = numeralIn(written);
  if (!place) return formatNumber(level, value);
  const numeral = written.slice(place.start, place.end);
  // ㈠ and ① end somewhere; the form of the standard does not.
  if ((/[㈠-㈩]/.test(numeral) && value > 10) || (/[①-⑳]/.test(numeral) && value > 20))
    return formatNumber(level, value);
  return written.slice(0, place.start) + numeralLike(numeral, value) + written.slice(place.end);
}
