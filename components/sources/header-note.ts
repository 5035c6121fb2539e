import { guessColumns } from '@/lib/outreach/guess-columns';
import type { Sheet } from '@/lib/outreach/sheet';

/** What was taken for the header of a table, in Chinese. `headerRows` as in guessColumns. */
export function headerNote(sheet: Sheet, headerRows: number | null): string {
  const mapping = guessColumns(sheet, headerRows);
  const names = mapping.columns.map(({ header }) => header).filter(Boolean);
  if (names.length === 0) return '没有表头，只用得上自己写明单位的数字，如“300份”。';
  const shown = names.length > 5 ? `${names.slice(0, 5).join('、')}等 ${names.length} 列` : names.join('、');
  const content = sheet.rows.length - mapping.headerRows;
  return `第 ${mapping.headerRows} 行作表头（${shown}），下面 ${content} 行是内容。`;
}
