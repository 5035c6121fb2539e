import type { FoundFact } from './fact';

const TITLE =
  /《[^《》\n]{1,120}(?:《[^《》\n]{1,60}》[^《》\n]{0,60})?》|[〈＜<][\u4e00-\u9fff（）()\d]{2,60}[〉＞>]/g;
/** In every document number; looked for first, since the letters before it are long to try. */
const YEAR_IN_BRACKETS = /[〔[【（(] ?(?:19|20)?\d{2} ?[〕\]】）)]/;
const DOC_NUMBER = /([\u4e00-\u9fffA-Za-z]{0,16}) ?[〔[【（(] ?((?:19|20)?\d{2}) ?[〕\]】）)] ?第? ?(\d{1,5}) ?号/g;
const DOC_LEAD =
  /^.*(?:根据|按照|依据|依照|遵照|贯彻|落实|印发|转发|下发|制定|关于|文件|通知|文|以|的|和|及|与|见|了|由|在|为)/;
const QUOTE = /“([^“”\n]{1,120})”|‘([^‘’\n]{1,120})’/g;

/** 《行政处罚法》 and 《中华人民共和国行政处罚法》 are one; spaces, dashes and brackets of the year range do not count. */
export function titleValue(surface: string): string {
  return surface
    .replace(/\s/g, '')
    .replace(/^[《〈＜<]|[》〉＞>]$/g, '')
    .replace(/^中华人民共和国/, '')
    .replace(/[—–－~-]+/g, '-')
    .replace(/[（〔(]/g, '(')
    .replace(/[）〕)]/g, ')')
    .replace(/[〈<]/g, '《')
    .replace(/[〉>]/g, '》');
}

export function findTitles(plain: string): FoundFact[] {
  return [...plain.matchAll(TITLE)].map((match) => named('lawTitle', match[0], titleValue(match[0]), match.index));
}

export function findDocNumbers(plain: string): FoundFact[] {
  if (!YEAR_IN_BRACKETS.test(plain)) return [];
  return [...plain.matchAll(DOC_NUMBER)].map((match) => {
    const [whole, prefix = '', year = '', number = ''] = match;
    const code = prefix.replace(DOC_LEAD, '');
    const cut = prefix.length - code.length;
    return named('docNumber', whole.slice(cut), `${code}〔${year}〕${Number(number)}号`, match.index + cut);
  });
}

/** What stands in quotation marks: a name, a slogan or somebody's words. */
export function findQuotes(plain: string): FoundFact[] {
  return [...plain.matchAll(QUOTE)].map((match) =>
    named('quote', match[0], (match[1] ?? match[2] ?? '').replace(/\s/g, ''), match.index),
  );
}

function named(kind: FoundFact['kind'], surface: string, value: string, start: number): FoundFact {
  return { kind, surface, value, unit: '', approx: null, start, end: start + surface.length };
}
