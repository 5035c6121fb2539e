import type { Counted } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { plainAmount } from './amount';
import { compare, share } from './ratio';
import { shareOff } from './share-off';

/** 占全区75家机构的: the words before the whole, and those between it and its share. */
const BEFORE_WHOLE = /^(?:约|仅|只)?占[\u4e00-\u9fff]{0,10}$/;
const BEHIND_WHOLE = /^[\u4e00-\u9fff]{0,10}的$/;
/** Figures before the whole of which one, or the last of them together, may be the part. */
const NEAR = 4;

/** 抽取机构15家，占全区75家机构的20% */
export function judgeShareOf(counts: readonly Counted[], said: Counted): RawFinding | null {
  const whole = counts.at(-1);
  if (!whole || !BEHIND_WHOLE.test(said.lead) || !BEFORE_WHOLE.test(whole.lead) || whole.value <= 0) return null;
  const alike = counts.slice(0, -1).filter(({ unit }) => unit === whole.unit);
  const parts = alike.slice(-NEAR);
  const part = parts.at(-1);
  if (!part || [whole, ...parts].some(({ approx }) => approx !== null) || part.value > whole.value) return null;
  const possible = parts.flatMap((one, at) => {
    const value = parts.slice(at).reduce((sum, other) => sum + other.value, 0);
    return [one, { ...one, value }];
  });
  if (possible.some((one) => compare(said, share(one, whole)) === 'right')) return null;
  const ratio = share(part, whole);
  const grade = compare(said, ratio) === 'cut' ? 'advice' : 'warning';
  return shareOff(said, ratio, `${plainAmount(part.value, part)}÷${plainAmount(whole.value, whole)}`, grade);
}
