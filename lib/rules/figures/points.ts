import type { Counted } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { beforeYear } from './before-year';

const CHANGED =
  /(?:提高|提升|上升|增加|增长|扩大|升高|下降|降低|减少|回落|收窄|缩小|[升降增减])(?:了)?(?:约|近|超过?)?\s*$/;
const TO = /(?:至|到)(?:了)?\s*$/;
const FROM = /[由从]/;
/** 占比 compares with nothing. */
const THAN = /(?:(?<!占)比|较)(?:(?:上年|去年|上一?年度|前一?年|同期|年初|全[国省市]平均)[\u4e00-\u9fff]{0,6})?的?\s*$/;
/** The words between a share and its change are few: 提高, 同比提高. */
const NEAR = 10;

/** 由41.5%提高至58.2%，提高16.7个百分点; 合格率98.2%，比上年的95.1%提高3.1个百分点 */
export function judgePoints(figures: readonly Counted[], at: number, text: string): RawFinding | null {
  const [one, other, said] = [figures[at - 2], figures[at - 1], figures[at]];
  if (!one || !other || !said || one.unit !== '%' || other.unit !== '%') return null;
  if ([one, other, said].some(({ approx }) => approx !== null) || !CHANGED.test(said.lead)) return null;
  if (said.start - other.end > NEAR || /[；。]/.test(text.slice(one.end, said.start))) return null;
  const isFromTo = TO.test(beforeYear(text, other)) && FROM.test(one.lead + beforeYear(text, one).slice(-1));
  if (!isFromTo && !THAN.test(beforeYear(text, other))) return null;
  const change = Math.abs(other.value - one.value);
  if (Math.abs(change - said.value) <= one.slack + other.slack + said.slack + 1e-9) return null;
  const right = Number(change.toFixed(2));
  const message = `${one.value}%与${other.value}%相差${right}个百分点，这里写作${said.value}个百分点。`;
  return { start: said.start, end: said.end, severity: isFromTo ? 'error' : 'warning', message };
}
