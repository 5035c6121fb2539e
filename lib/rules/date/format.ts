import { occasionAt } from '@/lib/facts/occasions';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { codeAt } from '@/lib/text/code-at';
import { markTest } from '@/lib/text/marks';
import { isSpaceAt, WHITE_SPACE } from '@/lib/text/white-space';
import { pairs } from '@/lib/text/words';
import { dayName } from './day-names';

/** Month and day with a mark between, in quotation marks or not: 12.4, “4▪15”, 9-18, 12·4. */
const FIGURES = /(?<![\d.·/:：-])([“"]?)(1[0-2]|[1-9])\s?([.．▪•‧∙●⋅・·-])\s?(3[01]|[12]\d|[1-9])(?![\d.%％])([”"]?)/g;
/** 等时间节点 after several of them: then the figures are days whatever follows each. */
const NODES = /^[“”"、\d.．▪•‧∙●⋅・· -]*等.{0,8}(?:节点|节日|时段|宣传日|纪念日)/;
/** Day, month or year ranges with a hyphen between: 3月2日-4日, 9月16-20日, 10月-11月. */
const RANGE =
  /(\d{1,2}月(?:\d{1,2}日?)?|(?<!月)\d{1,2}日|20\d{2}年)\s?(?:-{1,2}|~)\s?((?:\d{1,2}月)?\d{1,2}日|\d{1,2}月(?!\d)|20\d{2}年)/g;

const MARKS = '.．▪•‧∙●⋅・·-~';

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'date/format',
    title: '节点日期和起止日期的写法',
    severity: 'error',
    basis: '《出版物上数字用法》（GB/T 15835-2011）、《标点符号用法》（GB/T 15834-2011）',
    why: '用月日称呼的节点写作“12·4”：月日之间用间隔号“·”，外加引号。起止日期用“至”或者一字线，不用短横线。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '开展“12·4”国家宪法日、“4·15”全民国家安全教育日宣传。', finds: [] },
      // A table's column of days.
      { text: '12.4\t国家宪法日\t240', finds: [] },
      { text: '增长12.4%，投入4.15万元，3月2日至4日开展培训，2024-05-01起施行。', finds: [] },
    ],
    bad: [
      { text: '开展12.4国家宪法日宣传。', finds: ['12.4'], fixed: '开展“12·4”国家宪法日宣传。' },
      { text: '开展“4▪15”全民国家安全教育日宣传。', finds: ['“4▪15”'], fixed: '开展“4·15”全民国家安全教育日宣传。' },
      {
        text: '利用3.15、4.15、12.4等重要时间节点宣传。',
        finds: ['3.15', '4.15', '12.4'],
        fixed: '利用“3·15”、“4·15”、“12·4”等重要时间节点宣传。',
      },
      { text: '3月2日-4日开展培训。', finds: ['3月2日-4日'], fixed: '3月2日至4日开展培训。' },
    ],
  },
  cues: [...pairs(`0123456789${WHITE_SPACE}`, MARKS), ...pairs('月日年', '-~')],
  // No generator: most blocks with such a mark have it in a decimal.
  check({ text }): Iterable<RawFinding> {
    if (!mayNameDay(text)) return NONE;
    const found: RawFinding[] = [];
    for (const match of text.matchAll(FIGURES)) found.push(...occasion(text, match));
    for (const match of text.matchAll(RANGE)) if (!insideTitle(text, match.index)) found.push(range(match));
    return found;
  },
};

const NONE: readonly RawFinding[] = [];
const isMark = markTest(MARKS);
/** What FIGURES must not stand behind. */
const isJoint = markTest('0123456789.·/:：-');
const MIDDLE_DOT = '·'.charCodeAt(0);
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Whether one of the marks stands between the figures of a day that has a name, or behind a month or a day. */
function mayNameDay(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = codeAt(text, at);
    if (!isMark(code)) continue;
    const before = isSpaceAt(text, at - 1) ? at - 2 : at - 1;
    const after = isSpaceAt(text, at + 1) ? at + 2 : at + 1;
    const last = text.charAt(before);
    if (last === '月' || last === '日' || last === '年') return true;
    if (!isDigit(codeAt(text, before))) continue;
    const month = isDigit(codeAt(text, before - 1)) ? before - 1 : before;
    if (text.charAt(month - 1) === '月') return true;
    if (!isDigit(codeAt(text, after)) || (code === MIDDLE_DOT && isQuoted(text, month))) continue;
    const end = isDigit(codeAt(text, after + 1)) ? after + 2 : after + 1;
    if (dayName(Number(text.slice(month, before + 1)), Number(text.slice(after, end)))) return true;
  }
  return false;
}

/** “12·4: the right way. */
function isQuoted(text: string, month: number): boolean {
  const before = text.charAt(month - 1);
  return (before === '“' || before === '"') && !isJoint(codeAt(text, month - 2));
}

function* occasion(text: string, match: RegExpExecArray): Iterable<RawFinding> {
  const [written, open = '', month = '', mark = '', day = '', close = ''] = match;
  const known = dayName(Number(month), Number(day));
  if (!known) return;
  const end = match.index + written.length;
  const rest = text.slice(end, end + 120);
  const quoted = open !== '' && close !== '';
  const named = known.names.test(rest);
  // “5.12”全民国家安全教育日: date/observance says that the day is wrong.
  const beside = named ? undefined : occasionAt(text, end);
  if (beside?.occasion.day) return;
  if (!named && !(quoted && known.alone) && !NODES.test(rest)) return;
  if (mark === '·' && (quoted || open !== '')) return;
  const right = `“${month}·${day}”`;
  // “12.4国家宪法日”: the marks stand round the whole name; then, as inside “ ”, only the stop is wrong.
  const whole = open === close && open !== '“';
  const between = match.index + open.length + month.length;
  const edit = whole
    ? { start: match.index, end, text: right }
    : { start: between, end: end - close.length - day.length, text: '·' };
  yield {
    start: match.index,
    end,
    severity: mark === '·' ? 'advice' : 'error',
    message:
      mark === '·' ? `用月日称呼的节点要加引号：${right}。` : `用月日称呼的节点，月日之间用间隔号“·”：${right}。`,
    fixes: [{ title: `改为${right}`, safe: mark !== '·', edits: [edit] }],
  };
}

function range(match: RegExpExecArray): RawFinding {
  const [written, from = '', to = ''] = match;
  // 9月16-20日 lacks the first 日.
  const first = /月\d{1,2}$/.test(from) ? `${from}日` : from;
  const text = `${first}至${to}`;
  return {
    start: match.index,
    end: match.index + written.length,
    severity: 'warning',
    message: `起止日期之间不用短横线，写作“${text}”。`,
    fixes: [
      { title: `改为“${text}”`, safe: true, edits: [{ start: match.index, end: match.index + written.length, text }] },
    ],
  };
}

function insideTitle(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 120), at);
  return lead.lastIndexOf('《') > lead.lastIndexOf('》');
}
