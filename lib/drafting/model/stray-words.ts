import { extractFacts } from '@/lib/facts/extract';
import type { FactKind } from '@/lib/facts/fact';
import { findNonFigures } from '@/lib/facts/non-figures';
import { MASK } from '@/lib/facts/plain';
import { Alternatives, literally } from '@/lib/text/alternatives';
import { wordList } from '@/lib/text/words';
import { EVENT_WORD } from '../deed-verbs';
import { DRAFT } from '../draft-ledger';
import { movementIn, movesAlike } from '../movement';
import { PLACEHOLDER } from '../placeholder';
import { bare, clauses } from '../statements';
import type { Mode } from '../verify';
import {
  COMPUTED,
  FIGURES,
  factsWithLabels,
  testifies,
  textWitnesses,
  type Witness,
  type WitnessFact,
  witnessesOf,
} from '../witness';
import { ATTITUDE_WORDS } from './attitude-words.data';
import { overlap, pairsOf } from './pairs';
import type { ModelTask } from './task';

const { attitudes, subjects, connectives } = ATTITUDE_WORDS;
const SAYS_NOTHING = new Alternatives(
  literally([...new Set([attitudes, subjects, connectives].flatMap(wordList))].sort((a, b) => b.length - a.length)),
);
/** One character between known words is one of the small ones, but for these. */
const TELLING = /[未无没非零已曾罚捐拆停关撤赠获夺奖评抓拍]/;

/** Kinds of which a deed is done to one and not to another. */
const NAMES: ReadonlySet<FactKind> = new Set(['lawTitle', 'docNumber', 'quote', 'occasion']);

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
 * words are attitudes alone, or when one sentence, row or sum of the sources holds all its other words, its figures beside
 * what they count, and its days. What a plan intends needs no source; its figures do, and what was counted this year is no
 * target of the next.
 */
export function strayClause(sentence: string, { witnesses, unit }: Ground, mode: Mode): string | null {
  if (witnesses.some(({ words }) => words === bare(sentence))) return null;
  const quiet = sentence.replace(PLACEHOLDER, (gap) => MASK.repeat(gap.length));
  for (const clause of dayTakenAlong(clauses(quiet), unit)) {
    const found = factsWithLabels(clause);
    const names = found.filter(({ fact }) => NAMES.has(fact.kind));
    const figures = found.filter(({ fact }) => FIGURES.has(fact.kind));
    const days = found.filter(({ fact }) => fact.kind === 'date');
    const runs = mode === 'plan' ? [] : ownRuns(clause, unit);
    const isOwn = witnesses.some(({ words }) => words.includes(bare(clause)));
    // 效率提升【…】 says that it rose, whatever the gap is filled with.
    if (clause.includes(MASK) && movementIn(clause) !== null && !isOwn) return clause;
    // A figure beside a gap counts what nobody knows.
    if (clause.includes(MASK) && figures.some(({ label }) => !/[\u4e00-\u9fff]/.test(label))) return clause;
    if (runs.length === 0 && figures.length === 0 && (days.length === 0 || mode === 'plan')) continue;
    const isBorneOut = witnesses.some(
      (witness) =>
        (mode === 'plan' ? witness.source !== DRAFT : !witness.ahead) &&
        holds(witness, runs) &&
        (!TOTAL.test(clause) || figures.length === 0 || isTotal(witness)) &&
        (mode === 'plan' || days.every(({ fact }) => testifies(witness, fact))) &&
        (runs.length === 0 || names.every(({ fact }) => testifies(witness, fact))) &&
        figures.every((figure) => countsTheSame(figure, witness)),
    );
    if (!isBorneOut) return clause;
  }
  return null;
}

/** 共, 累计: a figure told as that of all there was. */
const TOTAL = /(?<!公)共(?![同产建享治识青性])|累计|总计|合计|总数/;

/** What one row says is no total. */
function isTotal({ kind, source }: Witness): boolean {
  return kind !== 'table' || source === COMPUTED;
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

/** The words of a clause that say something, its facts and fixed words left out. */
function ownRuns(clause: string, unit: string): string[] {
  const facts = extractFacts(clause, 'clause').flatMap(({ kind, surface, place }) => {
    const isOwn = kind === 'org' && unit.endsWith(surface);
    return kind === 'scale' || kind === 'person' || (kind === 'org' && !isOwn) ? [] : [place];
  });
  let rest = [...findNonFigures(clause), ...facts].reduce(blank, clause);
  for (const match of SAYS_NOTHING.matchAll(rest))
    rest = blank(rest, { start: match.index, end: match.index + match[0].length });
  return rest.split(/[^\u4e00-\u9fffA-Za-z]+/).filter((run) => run.length > 1 || TELLING.test(run));
}

function holds({ kind, words }: Witness, runs: readonly string[]): boolean {
  const own = kind === 'table' ? runs.flatMap((run) => run.replace(EVENT, ' ').split(' ').filter(Boolean)) : runs;
  return own.every((run) => [...pairsOf(bare(run))].every((pair) => words.includes(pair)));
}

const OF_EVENT = /^(?:场次?|次|期|人次?|名)$/;
const EVENT = new RegExp(EVENT_WORD.source, 'g');

/** Whether the witness has the figure, moving the same way, and no other of its figures fits the words here better. */
function countsTheSame(said: WitnessFact, witness: Witness): boolean {
  const isShare = said.fact.kind === 'percent';
  const same = witness.facts.filter(
    ({ fact, moves }) =>
      testifies({ ...witness, facts: [{ fact, label: '', moves: null }] }, said.fact) &&
      movesAlike(moves, said.moves, isShare),
  );
  if (same.length === 0) return false;
  const best = Math.max(...same.map(({ label }) => overlap(label, said.label)));
  // Of a row, how often and how many people may be told of the event itself; all else is told of its own column.
  const isOfEvent = witness.kind === 'table' && OF_EVENT.test(said.fact.unit);
  if (best === 0 && !isOfEvent && /[\u4e00-\u9fff]{2}/.test(said.label)) return false;
  return witness.facts.every(
    (other) => !FIGURES.has(other.fact.kind) || same.includes(other) || overlap(other.label, said.label) <= best,
  );
}

function blank(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + MASK.repeat(end - start) + text.slice(end);
}
