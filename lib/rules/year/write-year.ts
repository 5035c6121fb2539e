/** A year written as `model` is: in Arabic or (二〇二五) in Chinese digits. */
export function writeYear(year: number, model: string): string {
  if (/[0-9]/.test(model)) return String(year);
  if (/[０-９]/.test(model))
    return [...String(year)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
  return [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
}
