import { NO_WORD_BEFORE_ABOUT, NO_WORD_BEFORE_NEAR } from './approx-words';
import { fromChineseNumber, NUMERAL } from './chinese-number';
import type { Approx, FoundFact } from './fact';
import { MEASURE, MEASURE_AFTER_ONE } from './measure-words';

const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?';
const TIMES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const BEFORE = `${NO_WORD_BEFORE_NEAR}近|将近|接近|${NO_WORD_BEFORE_ABOUT}约为?|大约|大概|约计|超过|超|逾|至少|不少于|不低于|多达|高达|不足|不到|不超过|不高于|最多|上(?=[百千万])|过(?=[百千万])|数(?=[十百千万])|几(?=[十百千万])|第|前(?=[\\d一二三四五六七八九十])`;
const AFTER_NUMBER = '余|多|来(?=[个次人份名])|几';
const AFTER_UNIT = '左右|上下|以上|及以上|之多|以下|以内|以外|不等';
const CURRENCY = '元|美元|欧元|港元|角';
const LETTERS = '(?:[A-Za-zμΩ℃°]+\\d?)';
const UNIT = `%|‰|个?百分点|个(?:基点)|${CURRENCY}|${MEASURE}`;
const BOTH_UNITS = `(?:${UNIT})(?: ?[（(/](?:${MEASURE})[）)]?)?`;

const IS_UNIT = new RegExp(`^(?:${UNIT})$`);
const IS_CURRENCY = new RegExp(`^(?:${CURRENCY})$`);
const AFTER_ONE = new RegExp(`^(?:${MEASURE_AFTER_ONE})`);

const ARABIC_FIGURE = new RegExp(
  `(${BEFORE})? ?(${ARABIC})([十百千]?[万亿]|[百千](?![分克米瓦]))? ?(${AFTER_NUMBER})?([十百千]?[万亿]|[百千](?![分克米瓦]))? ?(${BOTH_UNITS}|${LETTERS}|[\\u4e00-\\u9fff])?(${AFTER_UNIT})?`,
  'g',
);
const CHINESE_FIGURE = new RegExp(
  `(${BEFORE})? ?([${NUMERAL}]+(?:点[零一二三四五六七八九]+)?)()(${AFTER_NUMBER})?([十百千]?[万亿])? ?(${BOTH_UNITS})?(${AFTER_UNIT})?`,
  'g',
);
const SHARE = new RegExp(
  `(近|约|超过|超|逾|不足|不到)?((?:百|千|万)分之)([${NUMERAL}点]+|\\d+(?:\\.\\d+)?)(余|多)?(${AFTER_UNIT})?`,
  'g',
);
const FRACTION = new RegExp(
  `(近|约|超过|超|逾|不足|不到)?([${NUMERAL}]+|\\d+)分之([${NUMERAL}]+|\\d+)(${AFTER_UNIT})?`,
  'g',
);
const TENTHS =
  /(近|约|超过|超|逾|不足|不到)?([一二三四五六七八九])成([一二三四五六七八九](?![一二三四五六七八九十百千万次份个]))?(?![为员立功果效长都品本熟分套才天])(左右|以上|以下|多)?/g;
const DOUBLED = /翻[了]?([一二两三四五\d])?[番倍]/g;
const HALF = /(近|约|超过|超|过|逾|不足|不到)?(?:一半|半数|过半)(左右|以上)?/g;

const APPROX: readonly (readonly [RegExp, Approx])[] = [
  [/^(?:近|将近|接近)$/, '近'],
  [/^(?:约|约为|大约|大概|约计|左右|上下|不等)$/, '约'],
  [/^(?:超过|超|逾|至少|不少于|不低于|多达|高达|上|过|以上|及以上|之多|以外)$/, '以上'],
  [/^(?:不足|不到|不超过|不高于|最多|以下|以内)$/, '以下'],
  [/^(?:数|几)$/, '数'],
  [/^余$/, '余'],
  [/^(?:多|来)$/, '多'],
];

/** The approximation several marks stand for; the first counts (约300余份 says 余 after all). */
function approxOf(...marks: readonly (string | undefined)[]): Approx | null {
  for (const mark of marks) {
    const known = mark && APPROX.find(([pattern]) => pattern.test(mark));
    if (known) return known[1];
  }
  return null;
}

/** 3.5 and 万 → 35000, without the errors of binary fractions. */
function scaled(digits: string, ...sizes: readonly (string | undefined)[]): number {
  const zeros = [...sizes.join('')].reduce((sum, size) => sum + (TIMES[size] ?? 0), 0);
  return Number(`${digits.replaceAll(',', '')}e${zeros}`);
}

const MAY_COUNT = new RegExp(`[\\d翻半过${NUMERAL}]`);

/** Counts, money and shares of a plain text in which dates, titles and fixed words are masked. */
export function findFigures(plain: string): FoundFact[] {
  const found: FoundFact[] = [];
  if (!MAY_COUNT.test(plain)) return found;
  let rest = plain;
  const add = (
    match: RegExpExecArray,
    fact: Pick<FoundFact, 'value' | 'unit' | 'approx'> & { kind?: FoundFact['kind'] },
    length = match[0].length,
  ) => {
    const lead = match[0].length - match[0].trimStart().length;
    const surface = match[0].slice(lead, length).trimEnd();
    const start = match.index + lead;
    found.push({ kind: 'count', ...fact, surface, start, end: start + surface.length });
  };
  const blank = () => {
    for (const { start, end } of found) rest = rest.slice(0, start) + '\uFFFC'.repeat(end - start) + rest.slice(end);
  };
  const numeral = (text: string) => (/^[\d.,]+$/.test(text) ? scaled(text) : (fromChineseNumber(text) ?? text));

  for (const match of rest.matchAll(SHARE)) {
    const unit = match[2] === '百分之' ? '%' : match[2] === '千分之' ? '‰' : '‱';
    add(match, {
      kind: 'percent',
      value: numeral(match[3] ?? ''),
      unit,
      approx: approxOf(match[4], match[5], match[1]),
    });
  }
  blank();
  for (const match of rest.matchAll(FRACTION)) {
    add(match, {
      kind: 'percent',
      value: `${numeral(match[3] ?? '')}/${numeral(match[2] ?? '')}`,
      unit: '分之',
      approx: approxOf(match[4], match[1]),
    });
  }
  blank();
  for (const match of rest.matchAll(TENTHS)) {
    const value = Number(numeral(match[2] ?? '')) * 10 + Number(match[3] ? numeral(match[3]) : 0);
    add(match, { kind: 'percent', value, unit: '%', approx: approxOf(match[4], match[1]) });
  }
  for (const match of rest.matchAll(DOUBLED))
    add(match, { value: match[1] ? numeral(match[1]) : 1, unit: '番', approx: null });
  for (const match of rest.matchAll(HALF))
    add(match, { kind: 'percent', value: '1/2', unit: '分之', approx: approxOf(match[2], match[1]) });
  blank();
  for (const match of rest.matchAll(ARABIC_FIGURE)) {
    const [whole, before, digits = '', size, after, size2, unit = '', tail] = match;
    // A Han character that is no measure word says what the number stands before; it is compared and not replaced.
    const isWord = /^[\u4e00-\u9fff]$/.test(unit) && !IS_UNIT.test(unit);
    add(
      match,
      figure(scaled(digits, size, size2), before, after, unit, tail),
      isWord ? whole.lastIndexOf(unit) : whole.length,
    );
  }
  blank();
  for (const match of rest.matchAll(CHINESE_FIGURE)) {
    const [whole, before, digits = '', , after, size2, unit, tail] = match;
    const unitAt = match.index + whole.length - (tail?.length ?? 0) - (unit?.length ?? 0);
    if (!isFigure(digits, before, after, unit, rest.slice(unitAt), rest.charAt(match.index - 1))) continue;
    const value = numeral(digits);
    const sized = size2 && typeof value === 'number' ? scaled(String(value), size2) : value;
    const next = unit ?? rest.charAt(match.index + whole.length);
    add(match, figure(sized, before, after, /[\u4e00-\u9fff%‰]/.test(next) ? next : '', tail));
  }
  return found.sort((a, b) => a.start - b.start);
}

function figure(
  value: number | string,
  before: string | undefined,
  after: string | undefined,
  unit: string,
  tail: string | undefined,
) {
  const approx = approxOf(after, tail, before) ?? (after === '几' ? '数' : null);
  const bare = unit.replace(/[\s）)]/g, '').replace(/[（(/]/, '/');
  if (bare === '%' || bare === '‰') return { kind: 'percent' as const, value, unit: bare, approx };
  if (IS_CURRENCY.test(bare)) return { kind: 'money' as const, value, unit: bare, approx };
  const place = before === '第' || before === '前' ? before : '';
  return { value, unit: place + bare, approx };
}

/** Whether Chinese digits count something: with a measure word, or because no idiom is written so (三百二十, 十五). */
function isFigure(
  digits: string,
  before: string | undefined,
  after: string | undefined,
  unit: string | undefined,
  unitOn: string,
  last: string,
): boolean {
  if (before === '第' || before === '数' || before === '几') return true;
  if (unit) return digits !== '一' || AFTER_ONE.test(unitOn);
  if (after !== undefined) return /[十百千万]$/.test(digits);
  if (/[十百千万亿]/.test(digits) && /[一二三四五六七八九]/.test(digits)) return true;
  // A bare digit before a stop is a figure left without its measure word; 再三 and 周三 are not.
  return (
    /^[二两三四五六七八九十]$/.test(digits) && /^(?:[，。；、）)]|$)/.test(unitOn) && !/[再周期初高连不、]/.test(last)
  );
}

/** Numbers in one character (⑮, ½, Ⅳ), unless they head a list. */
export function findNumberSigns(plain: string): FoundFact[] {
  return [...plain.matchAll(/(?<!^\s*|[。；：，]\s*)[\p{No}\p{Nl}]+/gmu)].map((match) => ({
    kind: 'count' as const,
    surface: match[0],
    value: match[0],
    unit: '',
    approx: null,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
