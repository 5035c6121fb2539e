import { SLOT } from '../model/slots';
import { MANNER, NEUTRAL, standardVerbs } from './standard-verbs';

const SMALL = /[的了和与及在于对向等以为并就把将被由从各共都还也所其之中上下内外个项]/;

/**
 * The first words of a clause that the sentence does not have: a clause restates the sentence when it is made of pieces
 * of it (two characters and more, in any order), of the standard forms of its verbs, and of small words. Null when so.
 * Where the clause tells a deed, nothing may be added; elsewhere words that name nothing may.
 */
export function unstatedWords(clause: string, sentence: string, isDeed: boolean): string | null {
  const own = sentence.replace(SLOT, '\uFFFC');
  const extra = [...standardVerbs(own), ...MANNER, ...(isDeed ? [] : NEUTRAL)];
  const runs = new Set(runsOf(own));
  for (const run of runsOf(clause.replace(SLOT, ' '))) {
    // 至 between two dates is the sentence's own.
    if (runs.has(run)) continue;
    // Up to where the run can be made of such pieces, laid end to end in any way.
    const reached = new Set([0]);
    for (let at = 0; at < run.length; at += 1) {
      if (!reached.has(at)) continue;
      for (let end = at + 2; end <= run.length && own.includes(run.slice(at, end)); end += 1) reached.add(end);
      for (const word of extra) if (run.startsWith(word, at)) reached.add(at + word.length);
      if (SMALL.test(run.charAt(at))) reached.add(at + 1);
    }
    if (!reached.has(run.length)) return run.slice(Math.max(...reached)).slice(0, 6);
  }
  return null;
}

function runsOf(text: string): string[] {
  return text.match(/[\u4e00-\u9fffA-Za-z]+/g) ?? [];
}
