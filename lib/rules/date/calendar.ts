const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** What is wrong with a day, in Chinese; null when a calendar has it. Without a year 29 February may be right. */
export function dayFault(year: number | null, month: number, day: number): string | null {
  const most = DAYS[month - 1];
  if (most === undefined) return `没有${month}月`;
  if (day < 1 || day > most) return `${month}月没有${day}日`;
  if (month === 2 && day === 29 && year !== null && !isLeapYear(year)) return `${year}年不是闰年，2月没有29日`;
  return null;
}
