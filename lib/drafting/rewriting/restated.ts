import { SLOT } from '../model/slots';
import { MANNER, standardVerbs } from './standard-verbs';

const SMALL = /[的了和与及在于对向等以为并就把将被由从各共都还也所其之中上下内外个项]/;

/**
 * The first words of a clause that the sentence does not have: a clause restates the sentence when it is made of pieces
 * of it (two characters and more, in any order), of the standard forms of its verbs, and of small words. Null when so.
 */
export function unstatedWords(clause: string, sentence: string): string | null {
  const own = sentence.replace(SLOT, '\uFFFC');
  const extra = [...standardVerbs(own), ...MANNER].sort((a, b) => b.length - a.length);
  for (const run of clause.replace(SLOT, ' ').match(/[\u4e00-\u9fffA-Za-z]+/g) ?? []) {
    for (let at = 0; at < run.length; ) {
      const step = copied(run, at, own) || (extra.find((word) => run.startsWith(word, at))?.length ?? 0);
      if (step > 0) at += step;
      else if (SMALL.test(run.charAt(at))) at += 1;
      else return run.slice(at, at + 6);
    }
  }
  return null;
}

/** Length of the longest piece of two characters and more that begins at `at` and stands in the sentence. */
function copied(run: string, at: number, sentence: string): number {
  let length = 0;
  for (let end = at + 2; end <= run.length && sentence.includes(run.slice(at, end)); end += 1) length = end - at;
  return length;
}
