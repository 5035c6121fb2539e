import { extractFacts } from '@/lib/facts/extract';
import type { Fact } from '@/lib/facts/fact';
import { MASK } from '@/lib/facts/plain';
import { EVENT_WORD } from '../deed-verbs';
import { bare } from '../statements';
import type { Mode } from '../verify';
import { COMPUTED, FIGURES, type Witness } from '../witness';
import { overlap } from './pairs';
import { withoutManner } from './retold';

/** A clause and all that bears it out. */
export interface Told {
  readonly clause: string;
  readonly bearers: readonly Witness[];
}

const EVENT = new RegExp(EVENT_WORD.source, 'g');
/** Beside a figure these name nothing: they speak of what the clause before told. */
const LEANING =
  /增长|增加|增幅|上升|提高|提升|下降|降低|降幅|减少|同比|环比|[比较](?:上年|去年|上一年)|上年|参训|参与|参加|受训|到场|人员|人数|人次|群众|其中|占比?|惠及|覆盖|分别|平均|人均|达到?|其/g;

/**
 * Whether a clause may stand where it does: 参训80余人 after another course, 增长8% after another figure would be true words
 * that tell of something else. What names its own matter may stand anywhere.
 */
export function goesOn(clause: string, witness: Witness, before: Told | null, mode: Mode): boolean {
  const figures = figuresIn(clause);
  const [first] = figures;
  if (first === undefined) return true;
  const masked = figures.reduce(blank, clause);
  const words = withoutManner(masked, mode);
  // A sum is of all the rows and not of the one that is named.
  if (witness.source === COMPUTED) return overlap(words, witness.said) === 0;
  const isSame = before?.bearers.includes(witness) ?? false;
  if (witness.kind === 'table') return isSame || overlap(masked.replace(EVENT, ' '), witness.said) > 0;
  if (/[\u4e00-\u9fff]{2}/.test(words.replace(LEANING, ' ')) || witness.said.startsWith(bare(clause))) return true;
  if (!before || !isSame) return false;
  // Nothing else was told between the two.
  const last = figuresIn(before.clause).at(-1);
  const from = last ? witness.said.indexOf(bare(last.surface)) + bare(last.surface).length : 0;
  const to = witness.said.indexOf(bare(first.surface), from);
  return to >= 0 && !/\d|[\u4e00-\u9fff]{2}/.test(witness.said.slice(from, to).replace(LEANING, ' '));
}

function figuresIn(clause: string): Fact[] {
  return extractFacts(clause, 'clause').filter(({ kind }) => FIGURES.has(kind));
}

function blank(text: string, { place: { start, end } }: Fact): string {
  return text.slice(0, start) + MASK.repeat(end - start) + text.slice(end);
}
