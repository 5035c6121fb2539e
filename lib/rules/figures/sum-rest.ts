import type { Counted } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { amount } from './amount';

const REST = /(?:剩余|其余|余下|还剩)(?:的)?\s*$/;
/** Figures before the rest that it may be what is left of. */
const NEAR = 6;

/** 12个单位，已结9个，剩余3个 */
export function addRest(text: string, figures: readonly Counted[], found: RawFinding[]): void {
  for (const [at, left] of figures.entries()) {
    const mark = REST.exec(left.lead);
    if (!mark || left.approx !== null) continue;
    const before = figures.slice(Math.max(0, at - NEAR), at).filter(({ unit }) => unit === left.unit);
    const [whole, ...done] = before;
    if (!whole || done.length === 0 || before.some(({ approx }) => approx !== null)) continue;
    const taken = done.reduce((sum, { value }) => sum + value, 0);
    const possible = [
      whole.value - taken,
      ...before.flatMap((one, i) => before.slice(i + 1).map(({ value }) => one.value - value)),
    ];
    // 发通知45份，整改43家，其余2家: another unit may have been meant.
    const any = figures
      .slice(Math.max(0, at - NEAR), at)
      .flatMap((one) => before.map(({ value }) => one.value - value));
    if (
      possible.includes(left.value) ||
      any.includes(left.value) ||
      (done.length > 1 && text.slice(whole.end, left.start).includes('新增'))
    )
      continue;
    const start = left.start - mark[0].length;
    found.push({
      start,
      end: left.end,
      severity: done.length === 1 ? 'warning' : 'advice',
      message: `${amount(whole.value, whole)}减去${done.map((one) => amount(one.value, one)).join('、')}，剩余${amount(whole.value - taken, left)}，这里写作${amount(left.value, left)}。`,
    });
  }
}
