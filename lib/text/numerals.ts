const DIGITS = '零一二三四五六七八九';
const YEAR_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  Ｏ: '0',
  O: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

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
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text === '' ? ' ' : text);
  if (!match) return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && ones ? null : DIGITS.indexOf(tens ?? ones ?? '') || null;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

/** 二〇二五 → 2025; full-width and plain digits too. Null when a character is no digit. */
export function fromDigitString(text: string): number | null {
  let digits = '';
  for (const character of text.normalize('NFKC')) {
    const digit = /\d/.test(character) ? character : YEAR_DIGITS[character];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits === '' ? null : Number(digits);
}

/** Full-width digits as plain ones (２０２４ → 2024); every character keeps its place. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
