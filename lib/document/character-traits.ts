/** What one character, or all of a line together, has to say; a set of bits. */
export const Trait = {
  /** Left out, replaced by a space, or perhaps markup: without one of them a line is its own text. */
  care: 1,
  lineBreak: 2,
  punctuation: 4,
  fullStop: 8,
} as const;

// A vertical tab is Word's line break; a form feed its page break.
const LINE_BREAKS = '\n\r\v\f\u0085\u2028\u2029';
export const SPECIAL_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
/** Spaces, invisible characters and markup outside the general punctuation; in that block are the others. */
const CARE = '\t\u00A0\u00AD\u1680\u3000\uFEFF*_\\[';
const PUNCTUATION = '，。；！？、,;';

const TRAITS = new Uint8Array(0x10000);
for (const character of CARE) TRAITS[character.charCodeAt(0)] = Trait.care;
for (let code = 0x2000; code < 0x2070; code++) {
  const character = String.fromCharCode(code);
  if (SPECIAL_SPACE.test(character) || INVISIBLE.test(character)) TRAITS[code] = Trait.care;
}
for (const character of LINE_BREAKS) TRAITS[character.charCodeAt(0)] = Trait.lineBreak;
for (const mark of PUNCTUATION) TRAITS[mark.charCodeAt(0)] = Trait.punctuation;
TRAITS['。'.charCodeAt(0)] = Trait.punctuation | Trait.fullStop;

export function traitsAt(text: string, at: number): number {
  return TRAITS[text.charCodeAt(at)] ?? 0;
}

/** The traits of all characters from `start` to `end`. */
export function traitsOf(text: string, start = 0, end = text.length): number {
  let traits = 0;
  for (let at = start; at < end; at++) traits |= traitsAt(text, at);
  return traits;
}
