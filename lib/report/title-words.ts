import { plainDigits } from '@/lib/text/numerals';
import { toSimplified } from '@/lib/text/traditional';

/**
 * A title as it can be searched for office, year and subject: Simplified, digits plain, and the title that a covering letter
 * names taken out of its marks (关于报送《某局2023年度法治政府建设情况报告》的报告).
 */
export function unwrappedTitle(title: string): string {
  return plainDigits(withoutMarks(toSimplified(title)));
}

/** The same in the characters as written. */
export function withoutMarks(title: string): string {
  return title.replace(/^关于(?:报送|呈报|上报|印发|公布|公开)?《|[《》]/g, '');
}
