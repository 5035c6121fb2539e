import { fromChineseNumber } from '@/lib/facts/chinese-number';
import { measureAt } from '@/lib/facts/measure-words';
import type { RawFinding } from '@/lib/rules/rule';
import { numberRuns } from '@/lib/text/number-runs';
import type { Span } from '@/lib/text/span';
import { DIGITS as ARABIC, pairs } from '@/lib/text/words';

/** Measure words that nothing else begins with, so that 3千米, 4百货 and the like stay. */
export const COUNT = '份|册|本|张|条|人次|人|名|位|次|场次|场|家次|家|件|个|项|户|起|篇|幅|台|套';
const DIGITS = '一二三四五六七八九';
const SIZED = new RegExp(`^([千百])(?=[余多]? ?(?:${COUNT}))`);
/** Months, quarters, numbers of meetings and of houses are two things and no estimate. */
const ESTIMATED = /^(?:次|个(?![季月])|名|人(?!员)|家|件|份|天|场)(?![^，。；]{0,6}分别)/;
const RANGE = /^(—|－|–|～|~|-)(\d{1,4}(?:\.\d+)?) ?(%|％|万元|亿元|万|亿)/;
/** With a month or 度 it is no length of time. */
const YEAR = /^年(?:度|上半年|下半年|底|初|\d{1,2}月(?:\d{1,2}日|，|份|底|初))/;
const LASTING = /(?:历时|历经|长达|从业|工作|任职|近|超过?|[第年·—－–～~-])$/;
const CHINESE_COUNT = new RegExp(
  `(?<![第数几上近成约一二两三四五六七八九十百千万亿零\\d])([一二两三四五六七八九](?:[百千][零一二三四五六七八九十百]*))(余|多)?(?=${COUNT})`,
  'g',
);

export const NUMERAL_CUES: readonly string[] = [
  ...pairs(ARABIC, '百千、—－–～~-'),
  // What makes 24年 a year.
  ...pairs('年', '度上下底初0123456789'),
  ...pairs(`${DIGITS}两`, '百千'),
  ...Array.from(DIGITS.slice(1), (digit, at) => `${DIGITS.charAt(at)}、${digit}`),
];

/** 4千份 → 4000份 */
export function* mixed(text: string, { start, end }: Span): Iterable<RawFinding> {
  const size = SIZED.exec(text.slice(end, end + 6))?.[1];
  const digits = text.slice(start, end);
  if (!size || !/^\d{1,4}(?:\.\d)?$/.test(digits)) return;
  const value = String(Number(`${digits}e${size === '千' ? 3 : 2}`));
  yield {
    start,
    end: end + 1,
    message: `阿拉伯数字只和“万”“亿”连用，写作“${value}”。`,
    fixes: [{ title: `改为${value}`, safe: true, edits: [{ start, end: end + 1, text: value }] }],
  };
}

/** 3、4次 → 三四次 */
export function* digitPair(text: string, { start, end }: Span): Iterable<RawFinding> {
  const [first, second] = [Number(text.slice(start, end)), Number(text.charAt(end + 1))];
  if (
    /[.、，第A-Za-z年月日至到]/.test(text.charAt(start - 1)) ||
    !ESTIMATED.test(text.slice(end + 2, end + 14).trimStart())
  )
    return;
  yield* pair(start, end + 2, first, second);
}

/** 三、四次 → 三四次; 一、二、三次 is a list */
export function* chinesePair(text: string): Iterable<RawFinding> {
  for (let at = text.indexOf('、'); at > 0; at = text.indexOf('、', at + 1)) {
    const first = DIGITS.indexOf(text.charAt(at - 1));
    if (first < 0 || at + 1 >= text.length) continue;
    const second = DIGITS.indexOf(text.charAt(at + 1));
    if (second < 0 || /[一二三四五六七八九十、第]/.test(text.charAt(at - 2))) continue;
    if (ESTIMATED.test(text.slice(at + 2, at + 12))) yield* pair(at - 1, at + 2, first + 1, second + 1);
  }
}

function* pair(start: number, end: number, first: number, second: number): Iterable<RawFinding> {
  if (first < 1 || second > 9 || second !== first + 1) return;
  const text = '零一二三四五六七八九'.slice(first, second + 1).replace(/^二/, '两');
  yield {
    start,
    end,
    message: `相邻两个数字表示概数，用汉字，中间不加顿号：“${text}”。`,
    fixes: [{ title: `改为“${text}”`, safe: false, edits: [{ start, end, text }] }],
  };
}

/** 15—30% → 15%—30% */
export function* range(text: string, { start, end }: Span): Iterable<RawFinding> {
  const match = RANGE.exec(text.slice(end, end + 14));
  const from = text.slice(start, end);
  if (!match || !/^\d{1,4}(?:\.\d+)?$/.test(from) || /[第—－–～~-]/.test(text.charAt(start - 1))) return;
  const [written, dash = '', to = '', unit = ''] = match;
  // 2024—30% and 10—1% are no ranges; a hyphen before 万 may be part of a name.
  if (Number(from) >= Number(to) || (dash === '-' && !/[%％]/.test(unit))) return;
  yield {
    start,
    end: end + written.length,
    severity: 'advice',
    message: `起止数值都要带上“${unit}”：${from}${unit}${dash}${to}${unit}。`,
    fixes: [{ title: `补上“${unit}”`, safe: false, edits: [{ start: end, end, text: unit }] }],
  };
}

/** 24年度 → 2024年度 */
export function* shortYear(text: string, { start, end }: Span): Iterable<RawFinding> {
  const digits = text.slice(start, end);
  if (!/^[12]\d$/.test(digits) || !YEAR.test(text.slice(end, end + 8))) return;
  if (LASTING.test(text.slice(Math.max(0, start - 3), start))) return;
  yield {
    start,
    end: end + 1,
    message: `年份写四位：20${digits}年。`,
    fixes: [{ title: `改为20${digits}年`, safe: false, edits: [{ start, end: start, text: '20' }] }],
  };
}

/** 二百余份 beside 50余份 */
export function* besideArabic(text: string): Iterable<RawFinding> {
  for (const { 0: written, 1: digits = '', 2: more = '', index } of text.matchAll(CHINESE_COUNT)) {
    const value = fromChineseNumber(digits);
    if (value === null || !countsInArabic(text)) return;
    yield {
      start: index,
      end: index + written.length,
      severity: 'advice',
      message: `同一段里别处用阿拉伯数字，这里也写作“${value}${more}”。`,
      fixes: [
        {
          title: `改为${value}`,
          safe: false,
          edits: [{ start: index, end: index + digits.length, text: String(value) }],
        },
      ],
    };
  }
}

function countsInArabic(text: string): boolean {
  return numberRuns(text).some(({ end }) => {
    const at = /^ ?[余多]? ?/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    return !/^[年月日]?$/.test(measureAt(text, end + at));
  });
}
