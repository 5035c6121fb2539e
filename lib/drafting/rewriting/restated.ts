import { MASK } from '@/lib/facts/plain';
import { isLaidOut } from '../model/retold';
import { SLOT } from '../model/slots';
import { clausesOf } from './clause-words';
import { MANNER, NEUTRAL, standardVerbs } from './standard-verbs';

const SMALL = /[的了和与及在于以并就还也所之共]/;

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

/**
 * Whether the words of a sentence stand in another order than before, or one that limits them is gone (部分, 要求, 力争): who
 * did what to whom, and how surely, hangs on it.
 */
export function isShuffled(now: string, before: string, isDeed: boolean): boolean {
  const masked = now.replace(SLOT, MASK);
  const old = before.replace(SLOT, MASK);
  // What a deed is told with has its place in the sentence.
  const added = isDeed
    ? [...standardVerbs(old), ...MANNER].filter((word) => !old.includes(word))
    : [...standardVerbs(old), ...MANNER, ...NEUTRAL];
  const free = (at: number) => [
    ...(/[\u4e00-\u9fffA-Za-z]/.test(masked.charAt(at)) && !SMALL.test(masked.charAt(at)) ? [] : [1]),
    ...added.filter((word) => masked.startsWith(word, at)).map(({ length }) => length),
  ];
  if (isLaidOut(masked, clausesOf(old).join('，'), free)) return false;
  // Whole clauses may change places.
  let from = 0;
  return !clausesOf(masked).every((clause) => {
    const start = masked.indexOf(clause, from);
    from = start + clause.length;
    return clausesOf(old).some((one) => isLaidOut(clause, one, (at) => free(start + at)));
  });
}

function runsOf(text: string): string[] {
  return text.match(/[\u4e00-\u9fffA-Za-z]+/g) ?? [];
}
