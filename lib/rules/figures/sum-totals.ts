import type { Counted } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { addends, amount } from './amount';
import { partsBefore } from './sum-parts';

/** A total and its parts stand within so many figures. */
const NEAR = 16;
const NUMERALS = '〇一两三四五六七八九';
const TOTALLED =
  /^(?:以上)?(?:([两三四五六七八九])[项类级者笔])?(?:资金|金额|案件)?(?:(?:共计|合计|总计)[\u4e00-\u9fff]{0,2}|共)$/;

/** 专项检查8次、日常检查4次，共计12次 */
export function addTotals(text: string, figures: readonly Counted[], found: RawFinding[]): void {
  for (const [at, total] of figures.entries()) {
    const said = TOTALLED.exec(total.lead.trim());
    if (!said || total.approx !== null) continue;
    const before = figures.slice(Math.max(0, at - NEAR), at);
    const kinds = said[1] ? NUMERALS.indexOf(said[1]) : 0;
    const alike = kinds > 0 ? kindsBefore(total, before, kinds, text) : [];
    const parts = alike.length > 0 ? alike : partsBefore(total, before, text).slice(-kinds);
    if (kinds > 0 && parts.length !== kinds) continue;
    const [first] = parts;
    if (!first || parts.length < 2) continue;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const slack = parts.reduce((all, part) => all + part.slack, total.slack);
    if (Math.abs(sum - total.value) <= slack) continue;
    found.push({
      start: first.start,
      end: total.end,
      message: `前面各项相加为${amount(sum, total)}（${addends(parts, total)}），这里写作${amount(total.value, total)}。`,
    });
  }
}

/** As many figures as kinds, whatever stands between them: 处罚9件，其中扣押6件，移送公安机关3件，两类案件共9件. */
function kindsBefore(total: Counted, before: readonly Counted[], kinds: number, text: string): readonly Counted[] {
  const alike = before.filter(({ unit }) => unit === total.unit);
  const parts = alike.slice(-kinds);
  const [first] = parts;
  const whole = alike.at(-kinds - 1);
  const isList = !whole || !first || alike.length === kinds || /其中|包括/.test(text.slice(whole.end, first.start));
  return isList && parts.length === kinds && parts.every(({ approx }) => approx === null) ? parts : [];
}
