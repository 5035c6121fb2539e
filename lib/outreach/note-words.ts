import { isOrganisation } from '@/lib/text/organisations';
import type { Span } from '@/lib/text/span';
import type { ColumnKind } from './columns';
import { readDay } from './read-day';

/** Words of a clause that say one thing of an event; offsets in the clause. */
export interface NoteValue extends Span {
  readonly kind: ColumnKind;
}

const MONTH = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const ONE = `(?:(?:\\d{4}|\\d{2}|[零〇一二三四五六七八九]{4})年)?${MONTH}月(?:${MONTH}[日号])?(?:[上中下]旬|初|底|末)?`;
const POINTS = '(?:\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./]\\d{1,2})';
const TO = '\\s*[-—–~～至到]{1,2}\\s*';
const DAY = new RegExp(
  `(?<![\\d.“"])(?:${ONE}(?:${TO}(?:${ONE}|${MONTH}[日号]))?(?:、${MONTH}[日号])*|${POINTS}(?:${TO}${POINTS})?(?![\\d%％份次人万]))(?:上午|下午|全天|晚上?)?`,
  'g',
);
const DEED = '开展|举办|举行|召开|组织|进行|设置|设立|搭建|悬挂|摆放|张贴|发放|派发|赠送|播放|宣讲|集中|现场';
const PLACE = new RegExp(
  `(?:(?<![现存所实正])在|走进|深入|前往|赴|(?<=^|日|午)[到于])([^在]{2,24}?)(?=(?:${DEED}|向|面向|通过|采取|联合|会同|为|以|宣传|$))`,
);
/** 在宣传活动中, 在…期间: when and how, not where. */
const NOT_PLACE = /(?:中|时|期间|之际|来临|下|上|后|之前|方面|过程|基础|活动)$|^(?:全国|此|今年|本次)/;
const CO_HOST =
  /(?:联合|会同|协同)([^，]{2,60}?)(?=等(?:部门|单位|多|\d)|等?(?:在|于|到|赴|走进|深入|前往|开展|举办|举行|组织|共同|召开|设置|向|通过|$))/;
const HOST = /^([^，在]{2,24}?)(?=联合|会同|协同|在|于|到|赴|走进|深入|前往|开展|举办|举行|组织|召开|通过|设置)/;
const AUDIENCE = new RegExp(
  `(?:面向|向|为|对|组织)([^，]{0,14}(?:群众|居民|市民|村民|民众|学生|师生|职工|员工|干部|商户|业主|企业|官兵|青少年|老年人|老人|儿童|家长|人员|经营户|从业者|党员|游客|旅客))(?=${DEED}|讲解|宣传|普及|介绍|解答|提供|讲授|参加|观看|学习|$)`,
);
const FORM = /(?:通过|采取|采用|运用|以)([^，]{2,60}?)(?=等(?:多种|各种)?(?:的)?(?:方式|形式)|(?:的)?(?:方式|形式))/;
const THEME =
  /(?:以|围绕)(“[^”]{2,40}”|《[^》]{2,40}》)(?=为主题|主题|开展|举办|组织)|主题(?:为|是)[:：]?(“[^”]{2,40}”)/;
const ACTIVITY = /(?:组织开展|开展|举办|举行|召开|组织|进行)了?([^，]{2,40})$/;
const GENERIC = /^(?:主题|集中|专项|普法|法治|法律|系列|现场|专题|教育|咨询|相关|宣传|活动|服务|宣讲|的|了|等)*$/;
const OWN = /^(?:我(?:办|局|单位|委|中心|街道|镇|乡|科|所)|本(?:单位|办|局))/;

/** The day or days a clause names, as they stand there; years alone are none. */
export function noteDay(clause: string): Span | null {
  for (const match of clause.matchAll(DAY)) {
    if (readDay(match[0])) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** What a clause says besides days, occasions and figures. */
export function noteWords(clause: string, rest: number): NoteValue[] {
  const values: NoteValue[] = [];
  const take = (kind: ColumnKind, pattern: RegExp, holds: (words: string) => boolean = () => true) => {
    const match = pattern.exec(clause.slice(rest));
    const words = match?.[1] ?? match?.[2];
    if (!match || !words || !holds(words)) return;
    const start = rest + match.index + match[0].lastIndexOf(words);
    values.push({ kind, start, end: start + words.length });
  };
  take('host', HOST, (words) => isOrganisation(words) || OWN.test(words));
  take('coHost', CO_HOST);
  take('place', PLACE, (words) => !NOT_PLACE.test(words) && !/\d/.test(words));
  take('form', FORM, (words) => !/主题|契机/.test(words));
  take('audience', AUDIENCE);
  take('theme', THEME);
  return values;
}

/** What a clause that names no figure says was done: 开展国际民防日宣传 → 国际民防日宣传; null where it is only 宣传活动. */
export function noteActivity(clause: string, occasions: readonly string[]): Span | null {
  const match = ACTIVITY.exec(clause);
  const words = match?.[1];
  if (!match || !words) return null;
  let own = words.replace(/[“”"（）()]/g, '');
  for (const occasion of occasions) own = own.replace(occasion.replace(/[“”"]/g, ''), '');
  if (GENERIC.test(own)) return null;
  const start = match.index + match[0].length - words.length;
  return { start, end: start + words.length };
}

/** Words that carry an event's values and say nothing more. */
const CARRYING = new RegExp(
  `${DEED}|${OWN.source.slice(1)}|走进|深入|前往|联合|会同|协同|共同|面向|通过|采取|采用|运用|利用|结合|围绕|主题|契机|方式|形式|多种|各种|宣传|活动|普法|法治|教育|部门|单位|上午|下午|其间|期间|同时|累计|共计|当天|当日|[在于到赴与和及并向为以对等的了是、：:“”"（）()\\s]`,
  'g',
);

/** Whether words that no value holds say something of their own. */
export function saysMore(words: string): boolean {
  return words.replace(CARRYING, '').length > 1;
}
