import { characterTable } from './character-table';
import { codeAt } from './code-at';
import { fromChineseNumeral, toChineseNumeral } from './numerals';
import { isSpaceAt } from './white-space';

/** 一、 → （一） → 1. → （1）, GB/T 9704-2012 clause 7.3.3. */
export type Level = 1 | 2 | 3 | 4;

export interface NumberMark {
  readonly level: Level;
  readonly value: number;
  /** As written, spaces inside included, those after it not. */
  readonly text: string;
  /** True when it is written in the form of the standard. */
  readonly standard: boolean;
  /** Spaces between the number and the heading's words. */
  readonly gap: number;
}

const HAN = '一二三四五六七八九十';
const CHINESE = `[${HAN}]{1,3}`;
const ARABIC = '0123456789０１２３４５６７８９';
const BRACKETS = '（(';
const ENCLOSED = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

interface Form {
  readonly level: Level;
  /** The characters it can begin with; no two forms share some of them only. */
  readonly starts: string;
  readonly pattern: RegExp;
  readonly value: (digits: string) => number | null;
}

const arabic = (digits: string) => Number(digits.normalize('NFKC'));
// A decimal (1.5万人) or a day (12.4) is no number mark; a year right after it (1.2024年…) is a heading's first word.
const NOT_DECIMAL = '(?![0-9０-９]|\\s*[月日])|(?=20[0-9]{2}\\s*年)';

const FORMS: readonly Form[] = [
  {
    level: 2,
    starts: BRACKETS,
    pattern: new RegExp(`^[（(]\\s*(${CHINESE})\\s*[）)]\\s?[、.．，,：:]?`),
    value: fromChineseNumeral,
  },
  {
    level: 2,
    starts: ENCLOSED,
    pattern: new RegExp(`^([${ENCLOSED}])[、.．]?`),
    value: (text) => ENCLOSED.indexOf(text) + 1,
  },
  // 一、二、三级联动, 一、二季度 and 十、百、千 count things; they are no headings. 三、三、 is a heading numbered twice.
  {
    level: 1,
    starts: HAN,
    pattern: new RegExp(
      `^(${CHINESE})\\s*[、.．，,](?=\\s*\\1、|(?!\\s*(?:${CHINESE}(?:、|季度|级|类|号楼)|[百千万]、)))`,
    ),
    value: fromChineseNumeral,
  },
  // A scan takes 一、 for a dash.
  { level: 1, starts: '—－―', pattern: /^([—－―])\s?、/, value: () => 1 },
  { level: 1, starts: '第', pattern: new RegExp(`^第(${CHINESE})部分[、：:.．]?`), value: fromChineseNumeral },
  { level: 4, starts: BRACKETS, pattern: /^[（(]\s*([0-9０-９]{1,2})\s*[）)]\s?[、.．，,：:]?/, value: arabic },
  { level: 4, starts: ARABIC, pattern: /^([0-9０-９]{1,2})\s*[）)][、.．]?/, value: arabic },
  {
    level: 4,
    starts: CIRCLED,
    pattern: new RegExp(`^([${CIRCLED}])[、.．]?`),
    value: (text) => CIRCLED.indexOf(text) + 1,
  },
  {
    level: 3,
    starts: ARABIC,
    pattern: new RegExp(`^([0-9０-９]{1,2})\\s*(?:[.．](?:${NOT_DECIMAL})|、(?![0-9]{1,2}(?![0-9月])))`),
    value: arabic,
  },
  // 三 存在的不足: the mark was lost. A letterhead with its characters apart (三 河 市) is none.
  {
    level: 1,
    starts: HAN,
    pattern: new RegExp(`^(${CHINESE})\\s+(?=(?!${CHINESE}\\s)[\\u4e00-\\u9fff2][^\\s。；][^。；]{2,60}$)`),
    value: fromChineseNumeral,
  },
];

/** Forms that begin alike, and by character code 1 + the index of its list, 0 where no number begins. */
const ALIKE: (readonly Form[])[] = [];
const BY_FIRST = new Uint8Array(0x10000);
for (const starts of new Set(FORMS.map((form) => form.starts))) {
  const list = ALIKE.push(FORMS.filter((form) => form.starts === starts));
  for (const character of starts) BY_FIRST[character.charCodeAt(0)] = list;
}

const IS_ARABIC = characterTable(ARABIC);

/** Whether a number may begin at a place: a look at one character. */
export function mayBeginNumber(text: string, at: number): boolean {
  return (BY_FIRST[codeAt(text, at)] ?? 0) > 0;
}

/** 2024年: most paragraphs that begin with a digit begin so, and no mark has three. */
function isLongNumber(text: string): boolean {
  return IS_ARABIC[codeAt(text, 0)] === 1 && IS_ARABIC[codeAt(text, 1)] === 1 && IS_ARABIC[codeAt(text, 2)] === 1;
}

/** The number a heading begins with, or null. `text` begins at its first visible character. */
export function readNumber(text: string): NumberMark | null {
  if (!mayBeginNumber(text, 0)) return null;
  if (isLongNumber(text)) return null;
  for (const { level, pattern, value } of ALIKE[(BY_FIRST[codeAt(text, 0)] ?? 0) - 1] ?? []) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const number = value(match[1]);
    if (number === null || !(number > 0)) continue;
    const written = match[0].trimEnd();
    let gap = 0;
    while (isSpaceAt(text, written.length + gap)) gap++;
    return { level, value: number, text: written, standard: written === formatNumber(level, number), gap };
  }
  return null;
}

/** Those of headings: each is asked for with every number read. */
const KNOWN: Readonly<Record<Level, string[]>> = { 1: [], 2: [], 3: [], 4: [] };

/** The number in the form of the standard: 三、 （三） 3. （3）. Level 1 and 2 up to 99. */
export function formatNumber(level: Level, value: number): string {
  if (value > 99) return numberText(level, value);
  const known = KNOWN[level][value] ?? numberText(level, value);
  KNOWN[level][value] = known;
  return known;
}

function numberText(level: Level, value: number): string {
  if (level === 1) return `${toChineseNumeral(value)}、`;
  if (level === 2) return `（${toChineseNumeral(value)}）`;
  return level === 3 ? `${value}.` : `（${value}）`;
}
