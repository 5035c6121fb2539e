import type { Counted } from '@/lib/facts/counted';
import type { Severity } from '@/lib/report/profile';
import type { RawFinding } from '@/lib/rules/rule';
import { type Ratio, written } from './ratio';

/** A share that is not what its figures give: the sum is shown, so that the reader can do it again. */
export function shareOff(said: Counted, ratio: Ratio, sum: string, severity: Severity): RawFinding {
  const message =
    severity === 'advice'
      ? `按四舍五入应为${written(ratio, said)}（${sum}），这里写作${said.value}%。`
      : `按前面的数字计算为${written(ratio, said)}（${sum}），这里写作${said.value}%。`;
  return { start: said.start, end: said.end, severity, message };
}
