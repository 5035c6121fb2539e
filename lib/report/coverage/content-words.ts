import { toSimplified } from '@/lib/text/traditional';
import { wordList } from '@/lib/text/words';
import { COMMON_WORDS } from './subjects.data';

/** Text as the patterns of the subjects want it. */
export function plainText(text: string): string {
  return toSimplified(text).replace(/\s/g, '');
}

/** Characters that tie words together; none stands inside a word that names a subject. */
const PARTICLES = '的了和与及或在对将把被为是有以等于不更较很最使让由从向到并而且各其该此每仍还已未就也都又';

const FIRST_HAN = 0x4e00;
const HAN = 0x5200;

/** 1 for the characters that a word which names a subject may hold. */
const NAMES = new Uint8Array(0x10000).fill(1, FIRST_HAN, FIRST_HAN + HAN);
for (let at = 0; at < PARTICLES.length; at++) NAMES[PARTICLES.charCodeAt(at)] = 0;

/** The common words by their first two characters, longer ones first, or 不健全 would leave 不 behind. */
const COMMON = new Map<number, string[]>();
/** 1 where one of them may begin: two pairs of characters may have one place here. */
const BEGINS = new Uint8Array(0x10000);
for (const word of wordList(COMMON_WORDS).sort((a, b) => b.length - a.length)) {
  const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
  COMMON.set(pair, [...(COMMON.get(pair) ?? []), word]);
  BEGINS[pair & 0xffff] = 1;
}

/**
 * The pairs of characters in a plain text that may tell what it is about, as numbers, in order; the words of every report
 * are left out.
 */
export function contentWords(plain: string): number[] {
  const found: number[] = [];
  /** Code of the character before, 0 where it can be in no word with this one. */
  let before = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const pair = at + 1 < plain.length ? pairOf(code, plain.charCodeAt(at + 1)) : 0;
    const common = BEGINS[pair & 0xffff] ? commonLength(plain, at, pair) : 0;
    if (common > 0 || !NAMES[code]) {
      before = 0;
      if (common > 0) at += common - 1;
      continue;
    }
    if (before > 0) found.push(pairOf(before, code));
    before = code;
  }
  return found;
}

/** A number of its own for each pair of Chinese characters. */
function pairOf(first: number, second: number): number {
  return (first - FIRST_HAN) * HAN + second - FIRST_HAN;
}

function commonLength(plain: string, at: number, pair: number): number {
  for (const word of COMMON.get(pair) ?? []) if (plain.startsWith(word, at)) return word.length;
  return 0;
}
