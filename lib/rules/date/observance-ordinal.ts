import { occasionOrdinal } from '@/lib/facts/occasion-day';
import type { RawFinding } from '@/lib/rules/rule';
import { toChineseNumeral } from '@/lib/text/numerals';
import { meantYears, type YearContext } from './meant-years';
import type { Mention } from './occasion-mentions';

/** How far a count may be off before it is likelier to be another body's. */
const OWN_COUNT = 3;

/** 第十二个国家宪法日 in a report on 2024, when it was the eleventh. */
export function judgeOrdinal(mention: Mention, context: YearContext): RawFinding | null {
  const { occasion, ordinal } = mention;
  if (ordinal === null || occasion.first === null) return null;
  const { years, certain, named } = meantYears(mention, context);
  // 自第一个国家宪法日以来
  if (!named && ordinal.value === 1) return null;
  const right = years.flatMap((year) => {
    const value = occasionOrdinal(occasion, year);
    return value === null ? [] : [{ year, value }];
  });
  const [first] = right;
  if (!first || right.some(({ value }) => value === ordinal.value)) return null;
  const { exact, year: begin } = occasion.first;
  if (!exact && Math.abs(first.value - ordinal.value) > OWN_COUNT) return null;
  const text = ordinal.chinese ? toChineseNumeral(first.value) : String(first.value);
  const { start, end } = ordinal;
  return {
    start,
    end,
    severity: exact && certain ? 'error' : 'warning',
    message: `${first.year}年是第${text}个${occasion.name}（第一个在${begin}年）。`,
    fixes: [{ title: `改为“第${text}个”`, safe: exact && certain, edits: [{ start, end, text }] }],
  };
}
