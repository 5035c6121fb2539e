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

/** By character: whether a word that names a subject may hold it, and whether a common word begins with it. */
const NAMES = 1;
const BEGINS = 2;
const KINDS = new Uint8Array(0x10000).fill(NAMES, FIRST_HAN, FIRST_HAN + HAN);
for (let at = 0; at < PARTICLES.length; at++) KINDS[PARTICLES.charCodeAt(at)] = 0;

/** The common words by their first character, longer ones first, or 不健全 would leave 不 behind. */
const COMMON = new Map<number, string[]>();
for (const word of wordList(COMMON_WORDS).sort((a, b) => b.length - a.length)) {
  const code = word.charCodeAt(0);
  COMMON.set(code, [...(COMMON.get(code) ?? []), word]);
  KINDS[code] = (KINDS[code] ?? 0) | BEGINS;
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
    const kind = KINDS[code] ?? 0;
    const common = kind & BEGINS ? commonLength(plain, at, code) : 0;
    if (common > 0 || !(kind & NAMES)) {
      before = 0;
      if (common > 0) at += common - 1;
      continue;
    }
    if (before > 0) found.push((before - FIRST_HAN) * HAN + code - FIRST_HAN);
    before = code;
  }
  return found;
}

function commonLength(plain: string, at: number, code: number): number {
  for (const word of COMMON.get(code) ?? []) if (plain.startsWith(word, at)) return word.length;
  return 0;
}
