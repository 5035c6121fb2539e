import { codeAt } from './code-at';

const DIGITS = '零一二三四五六七八九';
/** 1 + the digit a character of a year stands for, by its code; 0 for none. */
const YEAR_DIGITS = new Uint8Array(0x10000);
for (const digits of ['0123456789', '０１２３４５６７８９', DIGITS, '〇', '○', 'O', 'Ｏ'])
  for (let value = 0; value < digits.length; value++) YEAR_DIGITS[digits.charCodeAt(value)] = value + 1;
const TEN = '十'.charCodeAt(0);

/** 1 to 99 as it stands in a number of a heading: 1 → 一, 12 → 十二, 20 → 二十. */
export function toChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`no heading number for ${value}`);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return head + (ones === 0 ? '' : DIGITS.charAt(ones));
}

/** The value of 一 to 九十九, or null when the text is no such numeral. */
export function fromChineseNumeral(text: string): number | null {
  const ten = codeAt(text, 0) === TEN ? 0 : codeAt(text, 1) === TEN ? 1 : -1;
  if (ten < 0) return text.length === 1 ? digitAt(text, 0) : null;
  const tens = ten === 0 ? 1 : digitAt(text, 0);
  // 一十 is not written.
  if (tens === null || (ten === 1 && tens === 1) || text.length > ten + 2) return null;
  const ones = text.length === ten + 1 ? 0 : digitAt(text, ten + 1);
  return ones === null ? null : tens * 10 + ones;
}

/** 一 to 九; null for any other character. */
function digitAt(text: string, at: number): number | null {
  const code = codeAt(text, at);
  const value = code >= 0x4e00 && code <= 0x9fff ? (YEAR_DIGITS[code] ?? 0) - 1 : 0;
  return value > 0 ? value : null;
}

/** 二〇二五 → 2025; full-width and plain digits too. Null when a character is no digit. */
export function fromDigitString(text: string): number | null {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = YEAR_DIGITS[text.charCodeAt(at)];
    if (!digit) return null;
    value = value * 10 + digit - 1;
  }
  return text === '' ? null : value;
}

const FULL_WIDTH = /[０-９]/;

/** Full-width digits as plain ones (２０２４ → 2024); every character keeps its place. */
export function plainDigits(text: string): string {
  // Hardly any text has one, and to ask costs less than to replace none.
  if (!FULL_WIDTH.test(text)) return text;
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
