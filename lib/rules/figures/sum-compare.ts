import type { Counted } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { addends, amount } from './amount';
import { areAlike, areApart, isSameThing, label } from './sum-parts';

/** 甲类8件、乙类4件、其他2件: nothing is left out, unless a part is counted in another unit. */
export function endsWithRest(parts: readonly Counted[], following: readonly Counted[]): boolean {
  const last = parts.at(-1);
  return (
    last !== undefined && parts.length > 2 && /^其[他它]/.test(label(last)) && following[parts.length - 1] === last
  );
}

/**
 * A whole against its parts: null where they may be right. `complete`: they are all there are; `more`: other figures of
 * its unit follow.
 */
export function compare(
  whole: Counted,
  parts: readonly Counted[],
  joint: string,
  complete: boolean,
  more: boolean,
): RawFinding | null {
  const exact = parts.every(({ approx }) => approx === null);
  const low = parts.reduce(
    (sum, { value, slack, approx }) => sum + (approx === '近' || approx === '以下' ? 0 : value - slack),
    0,
  );
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  const all = { start: whole.start, end: last.end };
  if (parts.length === 1) {
    if (joint !== '其中' || low <= whole.value + whole.slack) return null;
    return {
      start: first.start,
      end: first.end,
      severity: isSameThing(whole, first) && exact ? 'error' : 'warning',
      message: `分项${amount(first.value, first)}比总数${amount(whole.value, whole)}还多。`,
    };
  }
  const labels = parts.map(label);
  if (low > whole.value + whole.slack) {
    const certain = exact && (areApart(labels) || joint !== '其中');
    return {
      ...all,
      severity: certain ? 'error' : 'warning',
      message: `分项合计${amount(total, whole)}（${addends(parts, whole)}），比总数${amount(whole.value, whole)}多${amount(total - whole.value, whole)}。${certain ? '' : '请核对数字，或者说明分项有交叉。'}`,
    };
  }
  const short = whole.value - whole.slack - parts.reduce((sum, { value, slack }) => sum + value + slack, 0);
  if (!exact || short <= 0 || more) return null;
  // 其中 need not name all parts; only a small remainder looks like a slip.
  if (!complete && (short > whole.value * 0.15 || !areAlike(labels))) return null;
  return {
    ...all,
    severity: complete ? 'warning' : 'advice',
    message: `分项合计${amount(total, whole)}，与总数${amount(whole.value, whole)}相差${amount(whole.value - total, whole)}，请核对是否漏列。`,
  };
}
