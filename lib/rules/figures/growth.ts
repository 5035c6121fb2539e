import { type Counted, isShare } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { plainAmount } from './amount';
import { beforeYear } from './before-year';
import { change, compare } from './ratio';
import { shareOff } from './share-off';

const FROM_TO =
  /(?:增|升|提高|提升|增加|上升|扩大|降|减|下降|减少|降低|压缩|压减|缩短|缩减|精简|调整|优化)(?:至|到|为)(?:了)?\s*$/;
const LAST_YEAR = /上年|去年|上一?年度|同期/;

/** 由400件增至500件，增长25%; 上年400件，今年500件，同比增长25% */
export function judgeGrowth(before: readonly Counted[], said: Counted, text: string): RawFinding | null {
  const to = before.at(-1);
  const from = before.at(-2);
  if (!to || !from || from.approx !== null || to.approx !== null || from.value <= 0) return null;
  if (isShare(to.unit) || isShare(from.unit) || (from.unit !== to.unit && from.unit !== '')) return null;
  if (said.start - to.end > 16 || said.lead.includes('均')) return null;
  const fromTo =
    (FROM_TO.test(to.lead) || FROM_TO.test(beforeYear(text, to))) &&
    (/[由从]/.test(from.lead) || /[由从]$/.test(beforeYear(text, from)));
  const yearly =
    before.length === 2 &&
    LAST_YEAR.test(from.lead) &&
    !LAST_YEAR.test(to.lead) &&
    /同比|比上年|较上年/.test(said.lead);
  if (!fromTo && !yearly) return null;
  const ratio = change(from, to);
  const result = compare(said, ratio);
  if (result === 'right') return null;
  return shareOff(
    said,
    ratio,
    `${plainAmount(from.value, from)}→${plainAmount(to.value, to)}`,
    result === 'cut' ? 'advice' : fromTo ? 'error' : 'warning',
  );
}
