import type { Counted } from '@/lib/facts/counted';

/** 由2023年的120件下降到2024年的90件: the year stands between the word and its figure. */
const YEAR = /(?:20\d{2} ?年|[上去今本]年)(?:度|底|末|同期|全年)?的?$/;

/** The words before a figure, and before its year. */
export function beforeYear(text: string, { start }: Counted): string {
  return text.slice(Math.max(0, start - 20), start).replace(YEAR, '');
}
