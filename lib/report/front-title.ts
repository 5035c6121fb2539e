import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { findDates } from '@/lib/text/dates';
import { isOrganisation } from '@/lib/text/organisations';
import type { PlacedText } from '@/lib/text/span';
import { toSimplified } from '@/lib/text/traditional';

const TITLE_END = /(?:报告|总结|汇报|情况|要点|说明|材料|工作计划)(?:[（(][^）)]*[）)])?$/;
/** A website puts the day of publication behind the title. */
const DAY_BEHIND = /[（([]\s*(?:发布时间[：:])?\s*20\d{2}[^（(]{4,10}[）)\]]\s*$/;

/** Whether a line ends as the title of a report does. */
export function endsTitle(block: Block): boolean {
  return TITLE_END.test(words(block));
}

/** The lines that make up the title: the last that ends like one, with the lines it goes on from. */
export function readTitle(candidates: readonly Block[]): PlacedText | null {
  let last = candidates.findLastIndex(endsTitle);
  if (last < 0) last = candidates.findIndex((block) => /法治|依法行政|报告|总结|公开/.test(words(block)));
  const end = candidates[last];
  if (!end) return null;
  let first = last;
  while (first > 0 && last - first < 2) {
    const before = candidates[first - 1];
    const here = candidates[first];
    if (!before || !here || before.index !== here.index - 1 || !isBeginning(before)) break;
    first--;
  }
  const start = candidates[first] ?? end;
  const length = end.text.replace(DAY_BEHIND, '').trimEnd().length;
  const lines = candidates
    .slice(first, last + 1)
    .map((block) => (block === end ? block.text.slice(0, length) : block.text));
  return { text: lines.join('').replace(/\s/g, ''), start: start.start, end: sourceSpan(end, 0, length).end };
}

/** A line that a title may go on from: an office, or words of the title cut off at the line's end. */
function isBeginning(block: Block): boolean {
  const text = words(block);
  if (
    text.length > 40 ||
    endsTitle(block) ||
    /[，。；！？]$/.test(text) ||
    findDates(text).length > 0 ||
    /星期/.test(text)
  )
    return false;
  return isOrganisation(text) || /关于|推进|法治|依法行政|公开|年度?$/.test(text);
}

/** Simplified, without spaces and the day behind. */
function words(block: Block): string {
  return toSimplified(block.text).replace(DAY_BEHIND, '').replace(/\s/g, '');
}
