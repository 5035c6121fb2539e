const DIGITS = [...'零一二三四五六七八九'];
const CAPITALS = [...'零壹贰叁肆伍陆柒捌玖'];

/** 126 → 一百二十六; whole numbers below 100,000,000. */
export function chinese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    return `${chinese(Math.floor(value / 10_000))}万${rest === 0 ? '' : (rest < 1000 ? '零' : '') + chinese(rest)}`;
  }
  let words = '';
  let gap = false;
  for (const [size, mark] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) gap = words !== '';
    else {
      words += (gap ? '零' : '') + (DIGITS[digit] ?? '') + mark;
      gap = false;
    }
  }
  return words.replace(/^一十/, '十');
}

/** 126 → 壹佰贰拾陆 */
export function capital(value: number): string {
  return chinese(value)
    .replace(/^十/, '一十')
    .replace(/[一二三四五六七八九]/g, (digit) => CAPITALS[DIGITS.indexOf(digit)] ?? digit)
    .replace(/[十百千]/g, (mark) => ({ 十: '拾', 百: '佰', 千: '仟' })[mark] ?? mark);
}

/** 1–50 in one circled character. */
export function circled(value: number): string {
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  return String.fromCodePoint(value <= 35 ? 0x3251 + value - 21 : 0x32b1 + value - 36);
}

/** Digits of another block: 0xff10 full-width, 0x0660 Arabic-Indic, 0x1d7ce mathematical. */
export function digitsFrom(zero: number, value: string): string {
  return value.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** XIV in the characters made for it. */
export function roman(value: number): string {
  return String.fromCodePoint(0x2160 + Math.min(12, Math.max(1, value)) - 1);
}
