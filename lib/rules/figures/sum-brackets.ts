import { countedIn } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { pairs } from '@/lib/text/words';
import { compare } from './sum-compare';
import { areAlike, isState, label } from './sum-parts';

const UNITS = [...'家件人个项名户条次份起宗所处场期对部台篇元'];
/** A bracket that ends in a figure. */
const CLOSES = new RegExp(`[${UNITS.join('')}][）)]`, 'g');
/** Another bracket; 其中 and 分别 are read elsewhere. */
const ELSE = /[（()）]|其中|分别/;
/** A list in brackets is no longer, and the noun between it and its whole. */
const LONGEST = 160;
const NOUN = 24;
/** Not parts of the whole, but another figure beside it. */
const BESIDE = /^(?:含|另|比|较|同比|上年|去年|新增|还|如|约|共|每|至少)|增加|减少|以上|以下/;

export const BRACKETED = { cues: pairs(UNITS, ['）', ')']) };

/** 机构12家（体育类5家、艺术类8家）: a list in brackets right behind its whole, of parts that cannot overlap. */
export function addBracketed(text: string, found: RawFinding[]): void {
  for (const { index } of text.matchAll(CLOSES)) {
    const close = index + 1;
    const near = text.slice(Math.max(0, close - LONGEST), close);
    const inside = near.slice(Math.max(near.lastIndexOf('（'), near.lastIndexOf('(')) + 1);
    if (inside === near || ELSE.test(inside)) continue;
    const open = close - inside.length - 1;
    const parts = countedIn(text, open + 1, close);
    const [first] = parts;
    if (!first || parts.length < 2 || !isPlainList(inside)) continue;
    const whole = countedIn(text, Math.max(0, open - NOUN), open).at(-1);
    if (!whole || whole.approx !== null || /[，。；、：]/.test(text.slice(whole.end, open))) continue;
    const labels = parts.map(label);
    if (parts.some(({ unit, approx }) => unit !== whole.unit || approx !== null)) continue;
    if (labels.some((one) => one === '' || BESIDE.test(one) || isState(one)) || !areAlike(labels)) continue;
    const wrong = compare(whole, parts, '其中', false, false);
    if (wrong) found.push(wrong);
  }
}

/** 体育类5家、艺术类8家: each item one figure at its end. */
function isPlainList(inside: string): boolean {
  return inside.split(/[、，,]/).every((item) => /^\D{1,16}\d+(?:\.\d+)?[万亿]?[\u4e00-\u9fff]{1,3}$/.test(item));
}
