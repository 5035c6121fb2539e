import { type CellValue, formatValue } from 'hucre';
import { shownDate } from './shown-day';

/** A figure as the sheet shows it: 0.95 in a column of shares is 95%. The year of a day is told even where it is hidden. */
export function shownValue(value: CellValue, format: string | undefined): string {
  if (value === null) return '';
  if (value instanceof Date) return shownDate(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'number') return String(value);
  const written = format && format !== 'General' ? formatValue(value, format) : '';
  // Traces of binary numbers (0.30000000000000004) are no part of a figure.
  return /\d/.test(written) ? written : String(Number(value.toPrecision(12)));
}
