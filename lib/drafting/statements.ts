import { extractFacts } from '@/lib/facts/extract';
import { factsById, type Ledger, type LedgerFact } from '@/lib/facts/ledger';
import { findNonFigures } from '@/lib/facts/non-figures';
import { MASK, plainText } from '@/lib/facts/plain';
import { rememberByText } from '@/lib/text/remember';
import { sentences } from '@/lib/text/sentences';
import { toSimplified } from '@/lib/text/traditional';
import { ABSENCE, AHEAD, EVENT_WORD } from './deed-verbs';

/** What the user confirmed word by word: a choice of a suggestion. */
export interface Tick {
  readonly id: string;
  readonly text: string;
}

interface Clause {
  readonly text: string;
  readonly words: string;
  readonly negative: boolean;
}

interface Statement {
  readonly clauses: readonly Clause[];
  /** All its words without marks and spaces. */
  readonly words: string;
  /** True when it tells what is to be done. */
  readonly ahead: boolean;
}

const LOOKS_AHEAD = /下一步|下一年|明年|下年|打算|拟于/;
const STRIPPED = /[^\u4e00-\u9fffA-Za-z\d]/g;
const known = new WeakMap<Ledger, readonly Statement[]>();

/** The clauses of a sentence; punctuation inside 《》 and “” parts none. */
export function clauses(sentence: string): string[] {
  const said = seen(sentence);
  const quiet = said.replace(/《[^》]*》|“[^”]*”|（[^）]*）/g, (inner) => MASK.repeat(inner.length));
  return [...quiet.matchAll(/[^，；：。！？、\n]+/g)]
    .map(({ 0: { length }, index }) => said.slice(index, index + length).trim())
    .filter(Boolean);
}

function statement(sentence: string): Statement {
  const parts = clauses(sentence);
  return {
    clauses: parts.map((text) => ({ text, words: bare(text), negative: ABSENCE.test(text) })),
    words: bare(sentence),
    ahead: looksAhead(sentence),
  };
}

/** As a reader sees it: 召 開 is 召开. */
function seen(text: string): string {
  return toSimplified(plainText(text).text).replace(/(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])/g, '');
}

/** Its Han characters, letters and digits alone. */
export function bare(text: string): string {
  return seen(text).replace(STRIPPED, '');
}

/** Whether a sentence tells what is to be done. */
export function looksAhead(sentence: string): boolean {
  return clauses(sentence).some((text) => LOOKS_AHEAD.test(text) || AHEAD.test(text));
}

function statementsOf(ledger: Ledger): readonly Statement[] {
  const before = known.get(ledger);
  if (before) return before;
  const spoken = ledger.sources.filter(({ kind }) => kind === 'text');
  const made = spoken.flatMap(({ text, paragraphs }) =>
    (paragraphs ?? text.split('\n')).flatMap((line) => sentences(line).map(({ text: words }) => statement(words))),
  );
  known.set(ledger, made);
  return made;
}

/**
 * Whether a source or a tick says the same: the sentence word for word, the clause word for word, or (for a deed, not
 * for its absence) a clause all of whose pairs of characters stand in one sentence.
 */
export function isStated(
  clause: string,
  verbs: readonly string[],
  sentence: string,
  ledger: Ledger,
  ticks: readonly Tick[],
): boolean {
  const sources = [...statementsOf(ledger), ...ticks.map(({ text }) => statement(text))];
  const whole = bare(sentence);
  if (sources.some((source) => source.words === whole)) return true;
  const done = sources.filter(({ ahead }) => !ahead);
  const words = bare(clause);
  if (done.some((source) => source.clauses.some((other) => other.words === words))) return true;
  const said = content(clause).flatMap(pairs);
  if (said.length === 0 || ABSENCE.test(clause)) return false;
  return done.some(
    (source) =>
      said.every((pair) => source.words.includes(pair)) &&
      verbs.every((verb) => source.clauses.some(({ text, negative }) => !negative && text.includes(verb))),
  );
}

/** Whether the rows of the facts a clause names bear out that the event took place. */
export function isEvent(clause: string, facts: readonly LedgerFact[], ledger: Ledger): boolean {
  if (ABSENCE.test(clause)) return false;
  const rows = rowsOf(facts, ledger);
  if (rows.size === 0) return false;
  const text = [...rows].map(bareRow).join('\t');
  return content(clause, EVENT_WORD).every((run) => pairs(run).every((pair) => text.includes(pair)));
}

/** A sum is asked of all its rows, clause after clause. */
const bareRow = rememberByText(bare);

/** The lines that facts, or what they were computed from, stand in, each with its heading line, all once. */
function rowsOf(facts: readonly LedgerFact[], ledger: Ledger): ReadonlySet<string> {
  const byId = factsById(ledger);
  const tables = new Map(
    ledger.sources.flatMap(({ id, kind, text }) => (kind === 'table' ? [[id, text] as const] : [])),
  );
  const rows = new Set<string>();
  const seenFacts = new Set<LedgerFact>();
  const open = [...facts];
  for (let fact = open.pop(); fact; fact = open.pop()) {
    if (seenFacts.has(fact)) continue;
    seenFacts.add(fact);
    for (const id of fact.computed?.from ?? []) open.push(...[byId.get(id) ?? []].flat());
    const text = fact.computed ? undefined : tables.get(fact.place.source);
    if (text === undefined) continue;
    const end = text.indexOf('\n', fact.place.start);
    rows.add(text.slice(0, Math.max(0, text.indexOf('\n'))));
    rows.add(text.slice(text.lastIndexOf('\n', fact.place.start - 1) + 1, end < 0 ? undefined : end));
  }
  return rows;
}

/** A clause with its facts and fixed words (《组织处置办法》, 四个亲自) blanked, so that only its own verbs are left. */
export function ownWords(clause: string): string {
  const spans = [
    ...findNonFigures(clause),
    ...extractFacts(clause, 'clause').flatMap(({ kind, place }) => (kind === 'scale' ? [] : [place])),
  ];
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + MASK.repeat(end - start) + rest.slice(end),
    clause,
  );
}

/** The runs of Han characters of a clause without its facts and its small words. */
function content(clause: string, also?: RegExp): string[] {
  let rest = ownWords(clause);
  if (also) rest = rest.replace(new RegExp(also.source, 'g'), MASK);
  return rest.split(/[^\u4e00-\u9fff]+|[的了和与及在于对向等以为并就把共都还也]/).filter(Boolean);
}

function pairs(run: string): string[] {
  if (run.length < 2) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}
