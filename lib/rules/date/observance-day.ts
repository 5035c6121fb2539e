import { occasionDay } from '@/lib/facts/occasion-day';
import type { RawFinding } from '@/lib/rules/rule';
import { meantYears, type YearContext } from './meant-years';
import type { Mention } from './occasion-mentions';

/** A day beside the name that is not its day. */
export function judgeDay(mention: Mention, context: YearContext): RawFinding | null {
  const { occasion, fault, day } = mention;
  // A place may have a day of the like name.
  if (day === null || fault === 'doubtful' || fault === 'brief' || fault === 'customary') return null;
  const { years, certain, named } = meantYears(mention, context);
  const moves = occasion.when.kind === 'weekday';
  const right = moves ? years.map((year) => ({ year, ...occasionDay(occasion, year) })) : [fixedDay(mention)];
  const [first] = right;
  if (first?.month === undefined || right.some((known) => known.month === day.month && known.day === day.day))
    return null;
  const { start, end, form } = day;
  const isMarked = form === 'mark' || form === 'weak';
  const isCertain = moves ? certain && named && form === 'said' : form === 'mark' || form === 'said';
  const written = isMarked ? `${first.month}·${first.day}` : `${first.month}月${first.day}日`;
  const when = `${moves ? `${first.year}年的` : ''}${occasion.name}是${first.month}月${first.day}日`;
  return {
    start,
    end,
    severity: isCertain ? 'error' : 'warning',
    message: `${day.month}月${day.day}日不是${occasion.name}，${when}。`,
    // Day and name contradict each other: a person knows which one is meant. A day that moves gives no name by figures.
    fixes:
      moves && isMarked ? [] : [{ title: `改为“${written}”`, safe: false, edits: [{ start, end, text: written }] }],
  };
}

function fixedDay({ occasion: { when } }: Mention): { year?: number; month?: number; day?: number } {
  return when.kind === 'day' ? { month: when.month, day: when.day } : {};
}
