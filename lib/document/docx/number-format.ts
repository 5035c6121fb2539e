import { toChineseNumeral } from '@/lib/text/numerals';

type Write = (value: number) => string;

const DIGITS = '〇一二三四五六七八九';
const FINANCIAL = '零壹贰叁肆伍陆柒捌玖';

const decimal: Write = (value) => String(value);
const list =
  (characters: string): Write =>
  (value) =>
    [...characters][value - 1] ?? decimal(value);
const digits: Write = (value) => [...decimal(value)].map((digit) => DIGITS.charAt(Number(digit))).join('');

/** How Word writes the numbers of a list, by the value of w:numFmt (ECMA-376 part 1, 17.18.59). */
const FORMATS: Readonly<Record<string, Write>> = {
  decimal,
  decimalZero: (value) => decimal(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  // Word draws ⒈ and ⑴; typed, and in the standard, these are 1. and （1）.
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedParen: (value) => `（${value}）`,
  decimalEnclosedCircle: list('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedCircleChinese: list('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  numberInDash: (value) => `-${value}-`,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  koreanCounting: chinese,
  ideographDigital: digits,
  taiwaneseDigital: digits,
  japaneseDigitalTenThousand: digits,
  ideographEnclosedCircle: list('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  ideographTraditional: list('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: list('子丑寅卯辰巳午未申酉戌亥'),
  chineseLegalSimplified: financial,
  ideographLegalTraditional: financial,
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => '',
};

/** An unknown format gives Arabic figures. */
export function formatListNumber(value: number, format: string): string {
  return value < 1 ? decimal(value) : (FORMATS[format] ?? decimal)(value);
}

function fullWidth(value: number): string {
  return decimal(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function chinese(value: number): string {
  if (value <= 99) return toChineseNumeral(value);
  if (value > 999) return digits(value);
  const rest = value % 100;
  const tail =
    rest === 0
      ? ''
      : rest < 10
        ? `零${toChineseNumeral(rest)}`
        : rest < 20
          ? `一${toChineseNumeral(rest)}`
          : toChineseNumeral(rest);
  return `${DIGITS.charAt(Math.floor(value / 100))}百${tail}`;
}

function financial(value: number): string {
  return value > 99
    ? decimal(value)
    : (value > 9 ? `${value < 20 ? '壹' : FINANCIAL.charAt(Math.floor(value / 10))}拾` : '') +
        (value % 10 === 0 ? '' : FINANCIAL.charAt(value % 10));
}

/** A to Z, AA, BB, …: as Word goes on after Z. */
function letters(value: number, first: string): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.min(9, Math.ceil(value / 26)));
}

function roman(value: number): string {
  const steps = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const signs = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
  if (value > 3999) return decimal(value);
  let rest = value;
  let text = '';
  steps.forEach((step, at) => {
    while (rest >= step) {
      text += signs[at];
      rest -= step;
    }
  });
  return text;
}
