const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  廿: 20,
  卅: 30,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Characters a numeral is made of. */
export const NUMERAL = '零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅';

/** The value of a Chinese numeral of any size (三百二十, 五万三千, 二〇二五 with 零 for 〇, 三点五), or null. */
export function fromChineseNumber(text: string): number | null {
  if (/^[零一二三四五六七八九]{2,}$/.test(text) && (text.includes('零') || text.length >= 3)) {
    return Number([...text].map((digit) => DIGITS[digit]).join(''));
  }
  const [whole = '', part] = text.split('点');
  const value = wholeNumber(whole);
  if (value === null || part === undefined) return value;
  const digits = [...part].map((digit) => DIGITS[digit]);
  return digits.length === 0 || digits.some((digit) => digit === undefined)
    ? null
    : Number(`${value}.${digits.join('')}`);
}

function wholeNumber(text: string): number | null {
  for (const [mark, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(mark);
    if (at < 0) continue;
    const head = at === 0 ? 1 : wholeNumber(text.slice(0, at));
    const rest = text.slice(at + 1);
    const tail = rest === '' ? 0 : wholeNumber(rest);
    return head === null || tail === null || tail >= size ? null : head * size + tail;
  }
  let total = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const character of text) {
    const ten = TENS[character];
    const value = DIGITS[character];
    if (ten !== undefined) {
      if (ten >= last) return null;
      total += (digit ?? 1) * ten;
      last = ten;
      digit = null;
    } else if (value === undefined) return null;
    else if (value === 0) {
      if (digit !== null) return null;
      if (text === '零') digit = 0;
    } else {
      if (digit !== null) return null;
      digit = value;
    }
  }
  return text === '' ? null : total + (digit ?? 0);
}
