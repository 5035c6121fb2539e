/** A day by its UTC parts, whatever the time zone; a time of day alone is a day of 1899 or 1900 to a spreadsheet. */
export function shownDate(date: Date): string {
  const year = date.getUTCFullYear();
  if (year > 1900) return `${year}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  return date.toISOString().slice(11, 16);
}
