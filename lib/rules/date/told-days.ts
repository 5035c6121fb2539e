import { codeAt } from '@/lib/text/code-at';
import { plainDigits } from '@/lib/text/numerals';
import type { Span } from '@/lib/text/span';
import { isSpaceAt } from '@/lib/text/white-space';

/** A day of a sentence that tells what was done. Offsets are those of the block's text. */
export interface ToldDay extends Span {
  /** Null where the sentence names none. */
  readonly year: number | null;
  /** The year stands with the day. */
  readonly isFull: boolean;
  readonly month: number;
  readonly day: number | null;
  /** 截至2025年1月9日: how matters stood on that day. */
  readonly isState: boolean;
  /** What was done can be no term or plan. */
  readonly isCertain: boolean;
}

const DAY = /(?:(20\d{2})\s?年\s?)?(?<![\d.])(1[0-2]|[1-9])\s?月(?!\d{3})\s?(?:(3[01]|[12]\d|[1-9])\s?日)?/y;
/** A term, a limit, an estimate: not an event. */
const NOT_BEFORE =
  /(?:[至到—－–~-]|自|从|计划|规划|预计|预定|拟|将|力争|目标|确保|约定|要求|明确|限|每年|历年|不迟于|不晚于|延长?期?至|农历)\s?$/;
const STATE_BEFORE = /截[至止](?:到|至)?\s?$/;
const NOT_AFTER = /^\s?(?:[底末初]?(?:之|以)?[前后内]|起|[底末]?止|到期|届满|[底末]?完成时限)/;
/** What is planned, or comes into force later. */
const AHEAD =
  /拟(?![定订制])|预计|力争|争取|即将|届时|到期|届满|施行|生效|[效聘任租同务]期|起实施|正式实施|期限|时限|定于|目标|下一步|计划(?:于|在|到|用|至)|规划到|将(?:于|在|继续|进一步|持续|重点|全面|会|是|要|为|迎来|召开|举办|组织|开展)|要求.{0,30}前|前(?:完成|达到|实现)/;
const DONE =
  /了|已|共|累计|召开|举办|举行|开展|组织|印发|出台|制定|完成|通过|参加|接受|邀请|承办|联合|检查|审议|荣?获|发布|公布|成立|启动|签订|聘请|修订|学习|研究|听取|集中|进行|下发|报送|办理|作出|立案|走进|深入|赴|专题|部署|传达|讨论|述法|培训|讲|集体/;
/** Done, and at one time. */
const EVENT = /了|召开|举办|举行|印发|审议|听取|参加|荣获|发布|签订|传达|旁听|组织/;
const MAY_BE_TERM = /明确|确保|要求|安排|部署|计划|规划|节点|整改|完成|目标|阶段|时间表|任务/;
/** 截至2025年1月9日，; 聘期截至2025年6月 sets a term. */
const STATE = /^\s?[底末]?(?:[，,]|全|共|已|累计|我)/;
const END = /[。；！？\n]/;
const ENDS = '。；！？\n';
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** A day named in a block; whether anything was done on it is looked at only where that matters. */
export interface NamedDay extends Span {
  /** Null where the sentence names none. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** What `toldDay` said of it. */
  told?: ToldDay | null;
}

/** The days a text names, null for none. */
export function findNamedDays(written: string): NamedDay[] | null {
  const text = plainDigits(written);
  let found: NamedDay[] | null = null;
  // The pattern is tried before each 月: far fewer places than there are characters.
  for (let mark = text.indexOf('月'); mark >= 0; mark = text.indexOf('月', mark + 1)) {
    const match = matchBefore(text, mark);
    if (!match) continue;
    const [words, year, month, day] = match;
    const start = match.index;
    found ??= [];
    found.push({
      start,
      end: start + words.trimEnd().length,
      year: year === undefined ? lastYear(text, start) : Number(year),
      month: Number(month),
      day: day === undefined ? null : Number(day),
    });
  }
  return found;
}

/** The match that has its 月 at `mark`: with the year where there is one. */
function matchBefore(text: string, mark: number): RegExpExecArray | null {
  let month = isSpaceAt(text, mark - 1) ? mark - 1 : mark;
  const end = month;
  while (month > 0 && end - month < 2 && isDigit(codeAt(text, month - 1))) month--;
  if (month === end) return null;
  let year = isSpaceAt(text, month - 1) ? month - 1 : month;
  if (text.charAt(year - 1) === '年') {
    year = isSpaceAt(text, year - 2) ? year - 2 : year - 1;
    DAY.lastIndex = Math.max(0, year - 4);
    const match = DAY.exec(text);
    if (match?.[1]) return match;
  }
  DAY.lastIndex = month;
  return DAY.exec(text);
}

/** What a text tells of a day it names: null where it is a term, a plan or nothing that was done. */
export function toldDay(written: string, named: NamedDay): ToldDay | null {
  if (named.told === undefined) named.told = readTold(plainDigits(written), named);
  return named.told;
}

function readTold(text: string, { start, end, year, month, day }: NamedDay): ToldDay | null {
  const before = text.slice(Math.max(0, start - 6), start);
  const isState = STATE_BEFORE.test(before);
  if (!isState && NOT_BEFORE.test(before)) return null;
  const rest = text.slice(end, end + 120);
  if (NOT_AFTER.test(rest) || isInside(text, start, '《', '》') || isInside(text, start, '“', '”')) return null;
  const stop = rest.search(END);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  if (!(isState ? STATE : DONE).test(clause)) return null;
  const lead = sentenceBefore(text, start);
  if (AHEAD.test(clause) || AHEAD.test(lead.slice(-30))) return null;
  const hasYear = text.startsWith('20', start);
  // 明年3月 and 去年12月 are of other years.
  if (!hasYear && /[去前明来次翌][年岁]|上年|下一?年/.test(lead)) return null;
  const isCertain = EVENT.test(clause) && !MAY_BE_TERM.test(lead + clause);
  return { start, end, year, isFull: hasYear && day !== null, month, day, isState, isCertain };
}

function sentenceBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - 200), at);
  let start = lead.length;
  while (start > 0 && !ENDS.includes(lead.charAt(start - 1))) start--;
  return lead.slice(start);
}

/** The last year the sentence names before a place. */
function lastYear(text: string, at: number): number | null {
  const lead = sentenceBefore(text, at);
  if (!lead.includes('年')) return null;
  const years = [...lead.matchAll(/(20\d{2})\s?年/g)];
  const last = years.at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

function isInside(text: string, at: number, open: string, close: string): boolean {
  const lead = text.slice(Math.max(0, at - 120), at);
  return lead.lastIndexOf(open) > lead.lastIndexOf(close);
}
