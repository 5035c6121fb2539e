import type { Fault, Occasion } from '@/lib/facts/occasion-schema';
import { findOccasionNames } from '@/lib/facts/occasions';
import { fromChineseNumeral, plainDigits } from '@/lib/text/numerals';
import type { Span } from '@/lib/text/span';
import { findYears } from '@/lib/text/years';

/** A day beside the name of an occasion. */
export interface BesideDay extends Span {
  readonly month: number;
  readonly day: number;
  /** mark: “12·4” before the name; weak: 12.4 before it; said: 12月4日是 before it; apposed: 12月4日 before it. */
  readonly form: 'mark' | 'weak' | 'said' | 'apposed';
}

/** 第十一个 before the name. */
export interface BesideOrdinal extends Span {
  readonly value: number;
  readonly chinese: boolean;
}

/** An occasion named in a block; offsets are those of the block's text. */
export interface Mention extends Span {
  readonly occasion: Occasion;
  readonly name: string;
  readonly fault: Fault | null;
  /**
   * The name stands alone in quotation marks, or has its day before it: then the occasion itself is meant. Not inside
   * the title of a document, which may be called so.
   */
  readonly isNode: boolean;
  /** The words before it complete the official name: 全民“国家安全教育日”. */
  readonly completed: boolean;
  readonly day: BesideDay | null;
  readonly ordinal: BesideOrdinal | null;
  /** Years the sentence names; how far 今年, 去年 and 明年 in it are from the report's; years of the rest of the block. */
  readonly years: readonly number[];
  readonly relative: readonly number[];
  readonly otherYears: readonly number[];
}

const QUOTES = '“"「『‘';
const QUOTE_CLOSES = /^[”"」』’]/;
const ENDS_IN_DIGIT = /\d[”"」』]?\s?[“"「『]?$/;
const FIGURES =
  /([“"「『]?)(?<![\d.．·])(1[0-2]|0?[1-9])\s?([.．·・•▪‧∙●⋅-])\s?(3[01]|[12]\d|0?[1-9])[”"」』]?\s?[“"「『]?$/;
/** What numbers pictures and clauses, or is a figure. */
const NO_DAY_BEFORE = /[表图款条项版第约达长]$/;
const SAID =
  /(?<!\d)(1[0-2]|[1-9])\s?月\s?(3[01]|[12]\d|[1-9])\s?日[，,]?\s?(?:也|正|恰|又)?(?:正?值|是|为|系)(?:我国|全国|中国|国家)?的?[“"「『]?$/;
const APPOSED = /(?<![\d至到—－~-])(1[0-2]|[1-9])\s?月\s?(3[01]|[12]\d|[1-9])\s?日[“"「『]?$/;
const ORDINAL = /第\s?([一二三四五六七八九十]{1,4}|\d{1,3})\s?(?:个|届|次)(?:全国|我国|国家|全民)?(?:性的?)?[“"「『]?$/;
/** A place counts its own. */
const OWN_COUNT = /(?:[省市区县州盟旗镇乡校院局]|街道)的?$/;
/** Another body's occasion of a like name. */
const FOREIGN = /(?:国际|世界|亚洲|[省市区县州盟旗校])[“"「『]?$/;
const SENTENCE_ENDS = '。；！？\n';
/** Longer sentences are looked at so far. */
const REACH = 200;

/** Occasions in a text, right and wrong, with what stands beside each. */
export function findMentions(written: string): Mention[] {
  const text = plainDigits(written);
  const mentions: Mention[] = [];
  let known: readonly number[] | null = null;
  const ofText = () => {
    known ??= yearsIn(text);
    return known;
  };
  for (const { occasion, name, fault, start, end } of findOccasionNames(text)) {
    const before = text.slice(Math.max(0, start - 40), start);
    if (fault !== null && FOREIGN.test(before)) continue;
    const after = text.slice(end, end + 12);
    const offset = start - before.length;
    const figures = ENDS_IN_DIGIT.test(before.slice(-4)) ? FIGURES.exec(before) : null;
    const marked = figures && !NO_DAY_BEFORE.test(before.slice(0, figures.index)) ? figures : null;
    const afterQuote = QUOTES.includes(before.charAt(before.length - 1) || ' ');
    const lead = before.slice(0, marked ? marked.index : before.length - (afterQuote ? 1 : 0));
    const ordinal = lead.includes('第') ? ordinalOf(lead, offset) : null;
    const said = ordinal ? before.slice(0, ordinal.start - offset).replace(/第\s?$/, '') : lead;
    const quoted = QUOTE_CLOSES.test(after) && (afterQuote || /^[“"「『]\d/.test(marked?.[0] ?? ''));
    const day = marked ? markedDay(marked, offset) : said.includes('月') ? saidDay(said, after, offset) : null;
    const { years, relative, otherYears } = day || ordinal ? yearsAround(text, start, ofText) : NO_YEARS;
    mentions.push({
      occasion,
      name,
      fault,
      start,
      end,
      isNode: (quoted || marked !== null) && before.lastIndexOf('《') <= before.lastIndexOf('》'),
      completed: fault !== null && /(?:全民|全国|国家)[“"「『]?$/.test(lead),
      day,
      ordinal,
      years,
      relative,
      otherYears,
    });
  }
  return mentions;
}

function markedDay(match: RegExpExecArray, offset: number): BesideDay {
  const [written, open = '', month = '', mark = '', day = ''] = match;
  const start = offset + match.index + open.length;
  const form = open !== '' || !/[.．-]/.test(mark) ? 'mark' : 'weak';
  const length = written.lastIndexOf(day) + day.length - open.length;
  return { month: Number(month), day: Number(day), form, start, end: start + length };
}

/** 12月4日是国家宪法日, and 12月4日国家宪法日 where the day itself is meant; an event near it may be on another day. */
function saidDay(lead: string, after: string, offset: number): BesideDay | null {
  const said = SAID.exec(lead);
  const isWhole = /^[”"」』]?(?:[，。；、）)：！]|$|暨|也是|，)/.test(after);
  const match = said && isWhole ? said : /^[”"」』]?(?:当天|当日|这天|这一天)/.test(after) ? APPOSED.exec(lead) : null;
  if (!match) return null;
  const [written, month, day] = match;
  const start = offset + match.index;
  const length = written.search(/日/) + 1;
  return { month: Number(month), day: Number(day), form: said ? 'said' : 'apposed', start, end: start + length };
}

function ordinalOf(lead: string, offset: number): BesideOrdinal | null {
  const match = ORDINAL.exec(lead);
  if (!match || OWN_COUNT.test(lead.slice(0, match.index))) return null;
  const [written, digits = ''] = match;
  const value = /\d/.test(digits) ? Number(digits) : fromChineseNumeral(digits);
  if (value === null) return null;
  const start = offset + match.index + written.indexOf(digits);
  return { value, chinese: !/\d/.test(digits), start, end: start + digits.length };
}

type Years = Pick<Mention, 'years' | 'relative' | 'otherYears'>;

const NO_YEARS: Years = { years: [], relative: [], otherYears: [] };

function yearsAround(text: string, at: number, ofText: () => readonly number[]): Years {
  let start = at;
  while (start > 0 && at - start < REACH && !SENTENCE_ENDS.includes(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < REACH && !SENTENCE_ENDS.includes(text.charAt(end))) end++;
  const sentence = text.slice(start, end);
  const years = yearsIn(sentence);
  const relative = sentence.includes('年') ? relativeYears(sentence) : [];
  return { years, relative, otherYears: years.length > 0 ? [] : ofText() };
}

const DOTTED = /(?<!\d)20\d{2}(?=[.\-/]\d)/g;

/** Years in a text, those of 2024.12.4 too. */
function yearsIn(text: string): number[] {
  const years = new Set<number>();
  for (const { year } of findYears(text)) years.add(year);
  if (text.includes('20')) for (const [year] of text.matchAll(DOTTED)) years.add(Number(year));
  return [...years];
}

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/今年|本年|当年|同年/, 0],
  [/去年|上年(?!度)|前一年/, -1],
  [/明年|来年|次年|下一?年/, 1],
];

function relativeYears(sentence: string): number[] {
  return RELATIVE.flatMap(([pattern, offset]) => (pattern.test(sentence) ? [offset] : []));
}
