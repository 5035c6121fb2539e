import { characterTable } from '@/lib/text/character-table';
import { codeAt } from '@/lib/text/code-at';
import type { Approx } from './fact';
import { measureAt } from './measure-words';

/** What follows a number: 万, 余, the unit and 以上, with or without blanks. */
export interface AfterNumber {
  readonly end: number;
  /** Those 百, 千, 万 and 亿 add to the number. */
  readonly zeros: number;
  readonly unit: string;
  readonly approx: Approx | null;
}

const SUFFIXES: readonly (readonly [string, Approx])[] = [
  ['左右', '约'],
  ['上下', '约'],
  ['以上', '以上'],
  ['以下', '以下'],
  ['以内', '以下'],
];
/** Begin like a measure word and a size. */
const POINTS = ['个百分点', '百分点'];
const BLANK = ' '.charCodeAt(0);
const [HUNDRED, THOUSAND, WAN, YI] = ['百', '千', '万', '亿'].map((size) => size.charCodeAt(0));
const ONE = '个'.charCodeAt(0);
const [MORE, MANY] = ['余', '多'].map((mark) => mark.charCodeAt(0));
/** 3千米 and 2百分点 have a size in their unit. */
const NOT_BEHIND_SIZE = characterTable('米克瓦伏分');
const SIGNS = characterTable('%％‰元');
const BEGINS_SUFFIX = characterTable('左上以');

export function readAfter(text: string, from: number): AfterNumber {
  let end = from;
  let zeros = 0;
  let at = blank(text, end);
  if (isSizeAt(text, at, true)) {
    end = sizeEnd(text, at);
    zeros = zerosIn(text, at, end);
  }
  at = blank(text, end);
  const more = codeAt(text, at);
  let approx: Approx | null = more === MORE ? '余' : more === MANY ? '多' : null;
  if (approx) end = at + 1;
  at = blank(text, end);
  if (isSizeAt(text, at, false)) {
    end = sizeEnd(text, at);
    zeros += zerosIn(text, at, end);
  }
  at = blank(text, end);
  const unit = unitAt(text, at);
  if (unit) end = at + unit.length;
  const suffix = BEGINS_SUFFIX[codeAt(text, end)] ? SUFFIXES.find(([word]) => text.startsWith(word, end)) : undefined;
  if (suffix) {
    end += suffix[0].length;
    approx ??= suffix[1];
  }
  return { end, zeros, unit, approx };
}

function blank(text: string, at: number): number {
  return codeAt(text, at) === BLANK ? at + 1 : at;
}

/** 万, 百万; 百 and 千 `alone` only where no unit begins with them. */
function isSizeAt(text: string, at: number, alone: boolean): boolean {
  const size = codeAt(text, at);
  if (size === WAN || size === YI) return true;
  if (size !== HUNDRED && size !== THOUSAND) return false;
  const next = codeAt(text, at + 1);
  return next === WAN || next === YI || (alone && !NOT_BEHIND_SIZE[next]);
}

function sizeEnd(text: string, at: number): number {
  const size = codeAt(text, at);
  const next = codeAt(text, at + 1);
  return (size === HUNDRED || size === THOUSAND) && (next === WAN || next === YI) ? at + 2 : at + 1;
}

function zerosIn(text: string, from: number, to: number): number {
  let zeros = 0;
  for (let at = from; at < to; at++) {
    const size = codeAt(text, at);
    zeros += size === WAN ? 4 : size === YI ? 8 : size === HUNDRED ? 2 : 3;
  }
  return zeros;
}

function unitAt(text: string, at: number): string {
  const first = codeAt(text, at);
  if (SIGNS[first]) return text.charAt(at);
  if (first === HUNDRED || first === ONE) for (const points of POINTS) if (text.startsWith(points, at)) return points;
  return measureAt(text, at);
}
