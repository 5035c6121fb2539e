import { fromChineseNumber } from './chinese-number';
import { type DayParts, dayValue } from './day-value';
import type { FoundFact } from './fact';

const YEAR = '(?:19|20)\\d{2}';
const CHINESE_YEAR = '(?:一九|二零)[零一二三四五六七八九]{2}';
const CHINESE_DAY = '[一二三四五六七八九十廿卅]{1,3}';
const S = ' ?';

/** One of these stands in every date and year, a bare 2024 before a word included. */
const MAY_NAME_A_DAY = /[年月日号·•・九]|\d ?[.．\-/]|(?:19|20)\d{2}/;

type Read = (groups: readonly (string | undefined)[]) => DayParts;
const number = (digits: string | undefined) =>
  digits === undefined ? 0 : /^\d+$/.test(digits) ? Number(digits) : (fromChineseNumber(digits) ?? 0);
const full: Read = ([year, month, day]) => ({ year: number(year), month: number(month), day: number(day) });
const monthDay: Read = ([month, day]) => ({ month: number(month), day: number(day) });

/** Most telling first: what one pattern took, the next does not see. */
const DAYS: readonly (readonly [RegExp, Read])[] = [
  [new RegExp(`(${YEAR})${S}年${S}(\\d{1,2})${S}月${S}(\\d{1,2})${S}[日号]`, 'g'), full],
  [new RegExp(`(?<![\\d.\\-/])(${YEAR})[.\\-/](\\d{1,2})[.\\-/](\\d{1,2})(?![\\d])`, 'g'), full],
  [new RegExp(`(${CHINESE_YEAR})年(${CHINESE_DAY})月(${CHINESE_DAY})[日号]`, 'g'), full],
  [
    new RegExp(`(${YEAR}|${CHINESE_YEAR})${S}年${S}(\\d{1,2}|${CHINESE_DAY})${S}月份?`, 'g'),
    ([year, month]) => ({ year: number(year), month: number(month) }),
  ],
  [new RegExp(`(?<!\\d)(\\d{1,2})${S}月${S}(\\d{1,2})${S}[日号]`, 'g'), monthDay],
  [new RegExp(`(?<![零一二三四五六七八九十个])(${CHINESE_DAY})月(${CHINESE_DAY})[日号]`, 'g'), monthDay],
  [/“(\d{1,2}) ?[·•・.．] ?(\d{1,2})”/g, monthDay],
  [/(?<![\d.])(\d{1,2}) ?[·•・] ?(\d{1,2})(?!\d)/g, monthDay],
  [/“?([一二三四五六七八九十]{1,2})·([一二三四五六七八九十]{1,2})”?/g, monthDay],
  [/“?(九)(一)(?:八)”?/g, () => ({ month: 9, day: 18 })],
  [new RegExp(`(?<![\\d个])(\\d{1,2})${S}月份?`, 'g'), ([month]) => ({ month: number(month) })],
  [new RegExp(`(?<![零一二三四五六七八九十百个])(${CHINESE_DAY})月份?`, 'g'), ([month]) => ({ month: number(month) })],
  [new RegExp(`(?<!\\d)(\\d{1,2})${S}[日号](?![a-zA-Z线])`, 'g'), ([day]) => ({ day: number(day) })],
];

const YEARS = new RegExp(
  `(?<!\\d)(${YEAR})${S}年度?|(${CHINESE_YEAR})年度?|(?<![\\d.,〔/])(${YEAR})(?=[ ]?[\\u4e00-\\u9fff—–~－-])(?! ?[余多次份册件人名项个台篇期轮家场张条宗例本块部万亿元家户])`,
  'g',
);

/** Years the writer does not spell out, as offsets from the report's own; 上一年度 is the regulation's word for it. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/今年|本年度?|上一年度|当年/g, 0],
  [/去年|上年度?|上一年(?!度)/g, -1],
  [/前年/g, -2],
  [/明年|来年|下一?年度?/g, 1],
];

/** Dates and years of a plain text. `reportYear` resolves 去年 and the like; without it they keep their own words. */
export function findDays(plain: string, reportYear: number | null): FoundFact[] {
  if (!MAY_NAME_A_DAY.test(plain)) return [];
  const found: FoundFact[] = [];
  let rest = plain;
  const take = (match: RegExpExecArray, kind: 'date' | 'year', value: string | number) => {
    const start = match.index;
    const end = start + match[0].length;
    found.push({ kind, surface: plain.slice(start, end), value, unit: '', approx: null, start, end });
  };
  const blank = () => {
    for (const { start, end } of found) rest = rest.slice(0, start) + '\uFFFC'.repeat(end - start) + rest.slice(end);
  };
  for (const [pattern, read] of DAYS) {
    for (const match of rest.matchAll(pattern)) take(match, 'date', dayValue(read(match.slice(1))));
    blank();
  }
  for (const match of rest.matchAll(YEARS)) take(match, 'year', number(match[1] ?? match[2] ?? match[3]));
  blank();
  for (const [pattern, offset] of RELATIVE) {
    for (const match of rest.matchAll(pattern))
      take(match, 'year', reportYear === null ? match[0] : reportYear + offset);
    blank();
  }
  return found;
}
