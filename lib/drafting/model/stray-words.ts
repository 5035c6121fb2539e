import { extractFacts } from '@/lib/facts/extract';
import type { FactKind } from '@/lib/facts/fact';
import { findNonFigures } from '@/lib/facts/non-figures';
import { MASK } from '@/lib/facts/plain';
import { Alternatives, literally } from '@/lib/text/alternatives';
import { wordList } from '@/lib/text/words';
import { ABSENCE, DEED, EVENT_WORD } from '../deed-verbs';
import { DRAFT } from '../draft-ledger';
import { movementIn, movesAlike } from '../movement';
import { PLACEHOLDER } from '../placeholder';
import { bare, clauses, ownWords } from '../statements';
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
import { isRetold, withoutManner } from './retold';
import type { ModelTask } from './task';

const { attitudes, subjects, connectives } = ATTITUDE_WORDS;
const SAYS_NOTHING = new Alternatives(
  literally([...new Set([attitudes, subjects, connectives].flatMap(wordList))].sort((a, b) => b.length - a.length)),
);
/** One character between known words is one of the small ones, but for these. */
const TELLING = /[未无没非零已曾罚捐拆停关撤赠获夺奖评抓拍]/;

/** Kinds of which a deed is done to one and not to another. */
const NAMES: ReadonlySet<FactKind> = new Set(['lawTitle', 'docNumber', 'quote', 'occasion']);
const ACTORS: ReadonlySet<FactKind> = new Set(['org', 'person', 'scale']);
const DAYS: ReadonlySet<FactKind> = new Set(['date']);

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
  for (const clause of dayTakenAlong(clauses(quiet), unit)) {
    const found = factsWithLabels(clause);
    const figures = found.filter(({ fact }) => FIGURES.has(fact.kind));
    const isOwn = witnesses.some(({ words }) => words.includes(bare(clause)));
    // 效率提升【…】 says that it rose, whatever the gap is filled with.
    if (clause.includes(MASK) && movementIn(clause) !== null && !isOwn) return clause;
    // A figure beside a gap counts what nobody knows.
    if (clause.includes(MASK) && figures.some(({ label }) => !/[\u4e00-\u9fff]/.test(label))) return clause;
    const bears = bearerOf(clause, found, unit, mode);
    if (bears && !witnesses.some(bears)) return clause;
  }
  return null;
}

/** What a witness must be to bear out a clause; null where none is needed. */
function bearerOf(
  clause: string,
  found: readonly WitnessFact[],
  unit: string,
  mode: Mode,
): ((witness: Witness) => boolean) | null {
  const of = (kinds: ReadonlySet<FactKind>) => found.filter(({ fact }) => kinds.has(fact.kind));
  const figures = of(FIGURES);
  const days = of(DAYS);
  const isExact = figures.length > 0 || days.length > 0;
  if (mode === 'plan') {
    if (!isExact) return null;
    const told = toldOf(clause, unit);
    return (witness) =>
      witness.source !== DRAFT &&
      days.every(({ fact }) => testifies(witness, fact)) &&
      figures.every((figure) => countsTheSame(figure, clause, witness)) &&
      tells(witness, told, mode);
  }
  const runs = ownRuns(clause, unit);
  if (runs.length === 0 && !isExact) return null;
  const names = of(NAMES);
  const own = ownWords(clause);
  const isDeed = isExact || names.length > 0 || of(ACTORS).length > 0 || own.search(DEED) >= 0 || ABSENCE.test(own);
  const told = toldOf(clause, unit);
  return (witness) =>
    !witness.ahead &&
    (!TOTAL.test(clause) || figures.length === 0 || isTotal(witness)) &&
    days.every(({ fact }) => testifies(witness, fact)) &&
    (runs.length === 0 || names.every(({ fact }) => testifies(witness, fact))) &&
    figures.every((figure) => countsTheSame(figure, clause, witness)) &&
    (isDeed ? tells(witness, told, mode) : holds(witness, runs));
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

/** A clause with masks for its facts and the office's own name; bodies, persons and claims stay words. */
function toldOf(clause: string, unit: string): string {
  const facts = extractFacts(clause, 'clause').flatMap(({ kind, surface, place }) =>
    ACTORS.has(kind) && !(kind === 'org' && unit.endsWith(surface)) ? [] : [place],
  );
  return facts.reduce(blank, clause);
}

/** Whether a witness says the same of the same; of a row, in whatever order. */
function tells({ kind, said, words }: Witness, told: string, mode: Mode): boolean {
  if (kind !== 'table') return isRetold(told, said, mode);
  return holds(
    { kind, words },
    withoutManner(told, mode)
      .split(/[^\u4e00-\u9fffA-Za-z]+/)
      .filter(Boolean),
  );
}

function holds({ kind, words }: Pick<Witness, 'kind' | 'words'>, runs: readonly string[]): boolean {
  const own = kind === 'table' ? runs.flatMap((run) => run.replace(EVENT, ' ').split(' ').filter(Boolean)) : runs;
  return own.every((run) => [...pairsOf(bare(run))].every((pair) => words.includes(pair)));
}

const EVENT = new RegExp(EVENT_WORD.source, 'g');
/** Of a row, how often may be told of the event itself, and how many people of those who came. */
const HOW_OFTEN = /^(?:场次?|次|期)$/;
const HOW_MANY = /^(?:人次?|名)$/;
const CAME = /参与|参加|参训|人员|人数|群众|受众|受教育|观看|吸引|惠及|到场/;

/** Whether the witness has the figure, moving the same way, and no other of its figures fits the words here better. */
function countsTheSame(said: WitnessFact, clause: string, witness: Witness): boolean {
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

function blank(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + MASK.repeat(end - start) + text.slice(end);
}
