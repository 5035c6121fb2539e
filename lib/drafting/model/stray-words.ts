import { MASK } from '@/lib/facts/plain';
import { DRAFT } from '../draft-ledger';
import { movementIn } from '../movement';
import { PLACEHOLDER } from '../placeholder';
import { bare, clauses } from '../statements';
import type { Mode } from '../verify';
import { FIGURES, factsWithLabels, textWitnesses, type Witness, witnessesOf } from '../witness';
import { bearerOf, ownRuns } from './bearing';
import { goesOn, type Told } from './going-on';
import { strayParty } from './stray-parties';
import { strayTime } from './stray-times';
import type { ModelTask } from './task';

/** All that may bear out what a model says for one task. */
export interface Ground {
  readonly witnesses: readonly Witness[];
  /** The office's own name, which may stand anywhere. */
  readonly unit: string;
}

/** What the sources say, and what the text says that the model was given. */
export function groundOf({ ledger, suggestion }: Pick<ModelTask, 'ledger' | 'suggestion'>): Ground {
  const own = suggestion.paragraphs
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ text, choice }) =>
      choice === undefined ? textWitnesses({ id: 'suggestion', label: '', kind: 'text', text }) : [],
    );
  const unit = ledger.facts.find(({ kind, place }) => kind === 'org' && place.source === DRAFT && place.end === 0);
  return {
    witnesses: [...witnessesOf(ledger), ...own.map((witness) => ({ ...witness, ahead: false }))],
    unit: unit?.surface ?? '',
  };
}

/**
 * The first clause of a model's sentence that no single thing somebody said bears out, or null. A clause passes when its
 * words are attitudes alone, or when one sentence, row or sum of the sources holds all its other words. Where it tells a
 * deed, a figure, a day or a name, it must repeat that sentence: its words in their order, its figures beside what they
 * count. What a plan intends needs no source; its figures and days do, and what was counted this year is no target of the
 * next.
 */
export function strayClause(sentence: string, { witnesses, unit }: Ground, mode: Mode): string | null {
  if (/[^\d年月日]/.test(bare(sentence)) && witnesses.some(({ words }) => words === bare(sentence))) return null;
  const quiet = sentence.replace(PLACEHOLDER, (gap) => MASK.repeat(gap.length));
  const named = strayTime(quiet, witnesses) ?? strayParty(quiet, witnesses);
  if (named) return named;
  let before: Told | null = null;
  for (const clause of dayTakenAlong(clauses(quiet), unit)) {
    const found = factsWithLabels(clause);
    const figures = found.filter(({ fact }) => FIGURES.has(fact.kind));
    const isOwn = witnesses.some(({ words }) => words.includes(bare(clause)));
    // 效率提升【…】 says that it rose, whatever the gap is filled with.
    if (clause.includes(MASK) && movementIn(clause) !== null && !isOwn) return clause;
    // A figure beside a gap counts what nobody knows.
    if (clause.includes(MASK) && figures.some(({ label }) => !/[\u4e00-\u9fff]/.test(label))) return clause;
    const bears = bearerOf(clause, found, unit, mode);
    if (!bears) continue;
    const bearers = witnesses.filter((witness) => bears(witness) && goesOn(clause, witness, before, mode));
    if (bearers.length === 0) return clause;
    before = { clause, bearers };
  }
  return null;
}

/** 6月18日，举办讲座: the day belongs to what follows it. */
function dayTakenAlong(parts: readonly string[], unit: string): string[] {
  const joined: string[] = [];
  let before = '';
  for (const part of parts) {
    const isDay = ownRuns(part, unit).length === 0 && factsWithLabels(part).some(({ fact }) => fact.kind === 'date');
    before = before ? `${before} ${part}` : part;
    if (isDay) continue;
    joined.push(before);
    before = '';
  }
  return before ? [...joined, before] : joined;
}
