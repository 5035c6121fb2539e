import { movesAlike } from '../movement';
import { bare } from '../statements';
import { FIGURES, testifies, type Witness, type WitnessFact } from '../witness';
import { overlap } from './pairs';

/** Of a row, how often may be told of the event itself, and how many people of those who came. */
const HOW_OFTEN = /^(?:场次?|次|期)$/;
const HOW_MANY = /^(?:人次?|名)$/;
const CAME = /参与|参加|参训|人员|人数|群众|受众|受教育|观看|吸引|惠及|到场/;

/** Whether the witness has the figure, moving the same way, and no other of its figures fits the words here better. */
export function countsTheSame(said: WitnessFact, clause: string, witness: Witness): boolean {
  const isShare = said.fact.kind === 'percent';
  const same = witness.facts.filter(
    ({ fact, moves }) =>
      testifies({ ...witness, facts: [{ fact, label: '', moves: null }] }, said.fact) &&
      movesAlike(moves, said.moves, isShare),
  );
  if (same.length === 0) return false;
  const best = Math.max(...same.map(({ label }) => overlap(label, said.label)));
  const isOfEvent =
    witness.kind === 'table' &&
    (HOW_OFTEN.test(said.fact.unit) || (HOW_MANY.test(said.fact.unit) && CAME.test(said.label)));
  // A figure alone counts what the clause before names; only where the source has it alone too is that known.
  const isAlone = witness.kind !== 'table' && `，${witness.said}，`.includes(`，${bare(clause)}，`);
  if (best === 0 && !isOfEvent && !isAlone) return false;
  return witness.facts.every(
    (other) => !FIGURES.has(other.fact.kind) || same.includes(other) || overlap(other.label, said.label) <= best,
  );
}
