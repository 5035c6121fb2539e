import { fromChineseNumber } from '@/lib/facts/chinese-number';
import { MEASURE } from '@/lib/facts/measure-words';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { wordList } from '@/lib/text/words';
import { doubledApproximation } from './style-approximate';

/** Measure words that nothing else begins with, so that 3千米, 4百货 and the like stay. */
const COUNT = '份|册|本|张|条|人次|人|名|位|次|场次|场|家次|家|件|个|项|户|起|篇|幅|台|套';
const MIXED = new RegExp(`(?<![\\d.])(\\d{1,4}(?:\\.\\d)?) ?(千|百)(?=[余多]? ?(?:${COUNT}))`, 'g');
const PAIR =
  /(?<![\d.、，第A-Za-z]|(?:年|月|日)[、至到]?)([1-8])、([2-9])(?= ?(?:次|个(?!季|月)|名|人(?!员)|家|件|份|天|场))(?![^，。；]{0,6}分别)/g;
const CHINESE_PAIR =
  /(?<![一二三四五六七八九十、第])([一二三四五六七八])、([二三四五六七八九])(?=(?:次|个(?![季月])|名|家|件|份|天|场))/g;
const RANGE = /(?<![\d.第])(\d{1,4}(?:\.\d+)?)(—|－|–|～|~|-)(\d{1,4}(?:\.\d+)?) ?(%|％|万元|亿元|万|亿)/g;
/** 24年度, 24年3月: with a month or 度 it is no length of time. */
const SHORT_YEAR =
  /(?<![\d.·〇零一二三四五六七八九十年])(?<!历时|历经|长达|从业|工作|任职|近|超过?)([12]\d)年(?=度|上半年|下半年|底|初|\d{1,2}月(?:\d{1,2}日|，|份|底|初))/g;
const CHINESE_COUNT = new RegExp(
  `(?<![第数几上近成约一二两三四五六七八九十百千万亿零\\d])([一二两三四五六七八九](?:[百千][零一二三四五六七八九十百]*))(余|多)?(?=${COUNT})`,
  'g',
);
const ARABIC_COUNT = new RegExp(`\\d ?[余多]? ?(?:${MEASURE})`);

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'figures/style',
    title: '数字的写法',
    severity: 'warning',
    basis: '《出版物上数字用法》（GB/T 15835-2011）',
    why: '概数只用一个标记，“余”“多”放在量词前面，阿拉伯数字不和“千”“百”混写。写法不一，读者要停下来想。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '发放手册300余份，近百人参加，阅读量超过55万次，覆盖三四个社区。', finds: [] },
      { text: '全长3千米，占15%～30%，投入13万元，2024年度，从业24年。', finds: [] },
      { text: '2、3月开展培训，第3、4次会议分别研究，数百人参加。', finds: [] },
    ],
    bad: [
      { text: '发放手册约300余份。', finds: ['约300余份'], fixed: '发放手册300余份。' },
      {
        text: '近百余人参加，发放资料300份余。',
        finds: ['近百余人', '300份余'],
        fixed: '近百人参加，发放资料300余份。',
      },
      { text: '阅读量超过55万次以上。', finds: ['超过55万次以上'], fixed: '阅读量超过55万次。' },
      { text: '发放折页4千份。', finds: ['4千'], fixed: '发放折页4000份。' },
      { text: '召开3、4次会议。', finds: ['3、4'], fixed: '召开三四次会议。' },
      { text: '占15—30%，投入9－16亿元。', finds: ['15—30%', '9－16亿元'], fixed: '占15%—30%，投入9亿元－16亿元。' },
      { text: '24年度重点任务。', finds: ['24年'], fixed: '2024年度重点任务。' },
      { text: '发放折页二百余份、手册50余份。', finds: ['二百余'], fixed: '发放折页200余份、手册50余份。' },
    ],
  },
  cues: [
    ...wordList('余 多 以上 左右 上下 之多 以下 以内 千 百 % ％ 亿 万'),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((digit) => `${digit}、`),
    ...wordList('一、二 二、三 三、四 四、五 五、六 六、七 七、八 八、九'),
    ...[1, 2].flatMap((ten) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `${ten}${digit}年`)),
  ],
  *check({ kind, text }): Iterable<RawFinding> {
    yield* doubledApproximation(text);
    for (const match of text.matchAll(MIXED)) yield mixed(match);
    for (const match of text.matchAll(PAIR)) yield* pair(match, Number(match[1]), Number(match[2]));
    for (const match of text.matchAll(CHINESE_PAIR))
      yield* pair(match, fromChineseNumber(match[1] ?? '') ?? 0, fromChineseNumber(match[2] ?? '') ?? 0);
    for (const match of text.matchAll(RANGE)) yield* range(match);
    if (kind !== 'row') for (const match of text.matchAll(SHORT_YEAR)) yield shortYear(match);
    for (const match of text.matchAll(CHINESE_COUNT)) yield* chineseCount(text, match);
  },
};

/** 4千份 → 4000份 */
function mixed(match: RegExpExecArray): RawFinding {
  const [written, digits = '', size] = match;
  const value = String(Number(`${digits}e${size === '千' ? 3 : 2}`));
  const { index: start } = match;
  return {
    start,
    end: start + written.length,
    message: `阿拉伯数字只和“万”“亿”连用，写作“${value}”。`,
    fixes: [{ title: `改为${value}`, safe: true, edits: [{ start, end: start + written.length, text: value }] }],
  };
}

/** 3、4次 → 三四次 */
function* pair(match: RegExpExecArray, first: number, second: number): Iterable<RawFinding> {
  if (second !== first + 1) return;
  const text = '零一二三四五六七八九'.slice(first, second + 1).replace(/^二/, '两');
  const { index: start } = match;
  const end = start + match[0].length;
  yield {
    start,
    end,
    message: `相邻两个数字表示概数，用汉字，中间不加顿号：“${text}”。`,
    fixes: [{ title: `改为“${text}”`, safe: false, edits: [{ start, end, text }] }],
  };
}

/** 15—30% → 15%—30% */
function* range(match: RegExpExecArray): Iterable<RawFinding> {
  const [written, from = '', dash = '', , unit = ''] = match;
  const at = match.index + from.length;
  // 2024—30% and 10-1% are no ranges.
  if (Number(from) >= Number(match[3]) || (dash === '-' && !/[%％]/.test(unit))) return;
  yield {
    start: match.index,
    end: match.index + written.length,
    severity: 'advice',
    message: `起止数值都要带上“${unit}”：${from}${unit}${dash}${match[3]}${unit}。`,
    fixes: [{ title: `补上“${unit}”`, safe: false, edits: [{ start: at, end: at, text: unit }] }],
  };
}

function shortYear(match: RegExpExecArray): RawFinding {
  const { index: start } = match;
  return {
    start,
    end: start + match[0].length,
    message: `年份写四位：20${match[1]}年。`,
    fixes: [{ title: `改为20${match[1]}年`, safe: false, edits: [{ start, end: start, text: '20' }] }],
  };
}

/** 二百余份 beside 50余份 */
function* chineseCount(text: string, match: RegExpExecArray): Iterable<RawFinding> {
  const value = fromChineseNumber(match[1] ?? '');
  if (value === null || !ARABIC_COUNT.test(text)) return;
  const { index: start } = match;
  const end = start + (match[1]?.length ?? 0);
  yield {
    start,
    end: start + match[0].length,
    severity: 'advice',
    message: `同一段里别处用阿拉伯数字，这里也写作“${value}${match[2] ?? ''}”。`,
    fixes: [{ title: `改为${value}`, safe: false, edits: [{ start, end, text: String(value) }] }],
  };
}
