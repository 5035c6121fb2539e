import type { Severity } from '@/lib/report/profile';
import { type Law, lawIndex, normalTitle } from '@/lib/terms/laws';
import { isTwoSlips, type OneEdit, oneEdit } from '@/lib/terms/one-edit';
import { WRONG_TITLES } from '@/lib/terms/plans.data';
import { toSimplified } from '@/lib/text/traditional';

export interface NearTitle {
  readonly right: string;
  readonly severity: Severity;
}

/** Words by which local titles differ from national ones: 城市绿化条例, 城镇绿化条例. */
const PLACE = /[省市县区州旗镇乡村城国地]/;
const ISSUER = /^(?:中共中央|国务院|中共中央办公厅|国务院办公厅|[、，和 ])+(?=关于)/;
/** Words of one length in another order: 安全生产事故 for 生产安全事故. */
const SHORTEST_SWAP = 7;
/** Two slips in a title as long as this leave no doubt which was meant. */
const LONG = 12;

/** What titles of documents and books end in. */
const KIND_ENDS = '法例定则程案划要见知书表单册度点议典报告集选读本学释解论录纲准范';

let wrong: Map<string, string> | null = null;

/** The listed title that was meant by one that is not listed; null when it may well be another document's. */
export function nearTitle(written: string): NearTitle | null {
  const title = normalTitle(written).replace(ISSUER, '');
  wrong ??= new Map(WRONG_TITLES.map((entry) => [entry.wrong, entry.right]));
  const misquoted = wrong.get(title);
  if (misquoted) return { right: misquoted, severity: 'error' };
  const { byTitle, byLength } = lawIndex();
  if (title.length < 3 || byTitle.has(title)) return null;
  const isNational = written.startsWith('中华人民共和国');
  let found: NearTitle | null = null;
  for (let length = title.length - 2; length <= title.length + 2; length++) {
    const alike = byLength.get(length);
    if (!alike) continue;
    for (let at = 0; at < alike.laws.length; at++) {
      const law = alike.laws[at];
      if (!law || !mayBeNear(title, length, alike.firsts[at], alike.lasts[at])) continue;
      const severity = severityOf(title, law, isNational);
      if (!severity || toSimplified(title) === law.key) continue;
      // Two titles as near as each other: nobody knows which was meant.
      if (found && found.severity === severity) return null;
      if (!found || severity === 'error') found = { right: law.title, severity };
    }
  }
  return found;
}

/** A slip at one end leaves the length; one that does not leaves both ends. */
function mayBeNear(title: string, length: number, first: number | undefined, last: number | undefined): boolean {
  const isFirst = title.charCodeAt(0) === first;
  const isLast = title.charCodeAt(title.length - 1) === last;
  return length === title.length ? isFirst || isLast : isFirst && isLast;
}

function severityOf(title: string, law: Law, national: boolean): Severity | null {
  if (law.kind === 'repealed') return null;
  const right = law.key;
  if (title.charCodeAt(title.length - 1) !== right.charCodeAt(right.length - 1)) return slipAtEnd(title, right);
  const edit = oneEdit(title, right, 2);
  if (!edit) return severityOfTwo(title, right, law);
  if (edit.at === 0 && edit.kind !== 'changed') return null;
  const length = Math.max(edit.written.length, edit.right.length);
  const isSlip = length === 1 || edit.kind === 'swapped';
  // What ends in 法 is made by the National People's Congress alone; anybody makes 条例, 办法 and 意见.
  if (law.kind === 'law') return isSlip ? slipInLaw(right, national) : wordInLaw(edit, right);
  if (PLACE.test(edit.written + edit.right) || edit.at === 0) return null;
  if (law.kind === 'document' || law.kind === 'regulation') {
    if (!isSlip) return null;
    return right.length >= 10 ? 'error' : right.length >= 7 ? 'warning' : null;
  }
  if (isSlip) return right.length >= 8 ? 'error' : null;
  return right.length >= 10 ? 'warning' : null;
}

/** 优化营商环境条列: the last character alone is another, and no kind of document ends in it. */
function slipAtEnd(title: string, right: string): Severity | null {
  const isSlip =
    title.length === right.length &&
    title.length >= SHORTEST_SWAP &&
    title.startsWith(right.slice(0, -1)) &&
    !KIND_ENDS.includes(title.charAt(title.length - 1));
  return isSlip ? 'error' : null;
}

function severityOfTwo(title: string, right: string, { kind }: Law): Severity | null {
  if (title.length >= SHORTEST_SWAP && isSameWords(title, right)) return 'warning';
  if (kind === 'document' || right.length < LONG || title[0] !== right[0]) return null;
  return isTwoSlips(title, right) ? 'warning' : null;
}

function slipInLaw(right: string, national: boolean): Severity | null {
  if (right.length >= 5) return 'error';
  return national && right.length >= 3 ? 'warning' : null;
}

/** Two characters changed make a word: maybe another law, younger than the list. */
function wordInLaw(edit: OneEdit, right: string): Severity | null {
  if (edit.kind === 'changed') return right.length >= 8 && edit.at > 0 ? 'warning' : null;
  return right.length >= 7 ? 'warning' : null;
}

function isSameWords(title: string, right: string): boolean {
  if (title.length !== right.length) return false;
  let sum = 0;
  for (let at = 0; at < title.length; at++) sum += title.charCodeAt(at) - right.charCodeAt(at);
  if (sum !== 0) return false;
  return [...title].sort().join('') === [...right].sort().join('');
}
