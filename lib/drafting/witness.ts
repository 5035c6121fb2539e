import { supports } from '@/lib/facts/compare';
import { extractFacts } from '@/lib/facts/extract';
import type { Fact, FactKind } from '@/lib/facts/fact';
import type { Ledger, LedgerFact, Source } from '@/lib/facts/ledger';
import { rememberByText } from '@/lib/text/remember';
import { sentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { type Movement, movementIn } from './movement';
import { bare, clauses, looksAhead } from './statements';

/** Kinds that count or measure one thing only: said twice, one of the two is wrong. */
export const FIGURES: ReadonlySet<FactKind> = new Set(['count', 'percent', 'money']);

/** A fact where it stands. */
export interface WitnessFact {
  readonly fact: Pick<Fact, 'kind' | 'value' | 'unit' | 'approx'>;
  /** The words around it up to the next mark or figure: what it counts. */
  readonly label: string;
  readonly moves: Movement;
}

/** One thing that somebody said: a sentence, a row of a table, or how a fact was computed. */
export interface Witness {
  readonly source: string;
  readonly kind: Source['kind'];
  /** Its Han characters, letters and digits. */
  readonly words: string;
  /** The same, a ， where a clause or a cell ends; of a table the rows without their headings. */
  readonly said: string;
  /** Of a row: cells that stand under no heading of who did it. */
  readonly attending?: readonly string[];
  readonly facts: readonly WitnessFact[];
  /** True when it tells what is to be done. */
  readonly ahead: boolean;
}

/** Headings of who did it. */
const DOERS = /单位|主办|承办|协办|组织|部门|机构/;

/** Source of what is told of computed facts. */
export const COMPUTED = 'computed';
const known = new WeakMap<Ledger, readonly Witness[]>();

/** All that the ledger's sources say, piece by piece; references say nothing. */
export function witnessesOf(ledger: Ledger): readonly Witness[] {
  const before = known.get(ledger);
  if (before) return before;
  const made = [
    ...ledger.sources.flatMap((source) => {
      if (source.kind === 'reference') return [];
      return source.kind === 'table' ? rowWitnesses(source, ledger) : textWitnesses(source);
    }),
    ...computedWitness(ledger),
  ];
  known.set(ledger, made);
  return made;
}

/** The facts of a sentence with what they count. */
export const factsWithLabels = rememberByText((text: string): readonly WitnessFact[] => {
  const found = extractFacts(text, 'text');
  const figures = found.filter(({ kind }) => FIGURES.has(kind));
  return found.map((fact) => {
    const { start, end } = fact.place;
    const from = Math.max(
      lastMark(text, start, LABEL_ENDS),
      ...figures.map(({ place }) => (place.end <= start ? place.end : 0)),
    );
    const to = Math.min(
      nextMark(text, end, LABEL_ENDS),
      ...figures.map(({ place }) => (place.start >= end ? place.start : text.length)),
    );
    return {
      fact,
      label: `${text.slice(from, start)} ${text.slice(end, to)}`,
      moves: movementIn(clauseAround(text, fact.place)),
    };
  });
});

/** The words of a text from mark to mark around a place. */
export function clauseAround(text: string, { start, end }: Span): string {
  return text.slice(lastMark(text, start, CLAUSE_ENDS), nextMark(text, end, CLAUSE_ENDS));
}

/** What the sentences of a text say. */
export function textWitnesses({ id, kind, text, paragraphs }: Source): Witness[] {
  return (paragraphs ?? text.split('\n')).flatMap((line) =>
    sentences(line).map(({ text: said }) => ({
      source: id,
      kind,
      words: bare(said),
      said: clauses(said).map(bare).join('，'),
      facts: factsWithLabels(said),
      ahead: kind === 'plan' || looksAhead(said),
    })),
  );
}

/** A row says what its cells say under their headings. */
function rowWitnesses({ id, kind, text }: Source, { facts }: Ledger): Witness[] {
  const [header = '', ...rows] = text.split('\n');
  const headings = header.split('\t');
  // In the order of their places, so that each row takes its own off the front.
  const told = facts
    .filter(({ place, computed }) => !computed && place.source === id)
    .sort((a, b) => a.place.start - b.place.start);
  let start = header.length + 1;
  let next = told.findIndex(({ place }) => place.start >= start);
  return rows.map((row) => {
    const from = start;
    start += row.length + 1;
    const own: LedgerFact[] = [];
    for (let fact = told[next]; fact && fact.place.start < start; fact = told[++next]) own.push(fact);
    return {
      source: id,
      kind,
      words: bare(`${header}\t${row}`),
      said: row.split('\t').map(bare).join('，'),
      attending: row.split('\t').flatMap((cell, column) => {
        const isDoer = DOERS.test(headings[column] ?? '');
        return !isDoer && /[\u4e00-\u9fff]{2}/.test(cell) ? [bare(cell)] : [];
      }),
      facts: own.map((fact) => {
        const before = row.slice(0, fact.place.start - from).split('\t');
        const label = `${headings[before.length - 1] ?? ''} ${row.split('\t')[before.length - 1] ?? ''}`;
        return { fact, label, moves: movementIn(label) };
      }),
      ahead: false,
    };
  });
}

/** Sums tell of all the rows they come from. */
function computedWitness(ledger: Ledger): Witness[] {
  const sums = ledger.facts.flatMap((fact) =>
    fact.computed && FIGURES.has(fact.kind) ? [{ fact, ...fact.computed }] : [],
  );
  const parts = new Set(sums.flatMap(({ from }) => from));
  const rows = new Set(ledger.facts.filter(({ id }) => parts.has(id)).map((part) => lineOf(part, ledger)));
  if (rows.size === 0) return [];
  const beside = ledger.facts.filter((one) => !one.computed && !FIGURES.has(one.kind) && rows.has(lineOf(one, ledger)));
  return [
    {
      source: COMPUTED,
      kind: 'table',
      words: [...sums.map(({ formula }) => formula), ...rows].map(bare).join('，'),
      said: [...rows].map((row) => bare(row.slice(row.indexOf('\n')))).join('，'),
      facts: [
        ...sums.map(({ fact, formula }) => ({ fact, label: formula, moves: movementIn(formula) })),
        ...beside.map((fact) => ({ fact, label: '', moves: null })),
      ],
      ahead: false,
    },
  ];
}

/** The heading line and the line a fact stands in. */
function lineOf({ place }: LedgerFact, { sources }: Ledger): string {
  const source = sources.find(({ id }) => id === place.source);
  if (!source) return '';
  const { text } = source;
  const header = source.kind === 'table' ? text.slice(0, text.indexOf('\n')) : '';
  const end = text.indexOf('\n', place.start);
  return `${header}\n${text.slice(text.lastIndexOf('\n', place.start - 1) + 1, end < 0 ? undefined : end)}`;
}

/** Whether one of a witness's facts is the one said. */
export function testifies(witness: Witness, said: WitnessFact['fact']): boolean {
  return witness.facts.some(({ fact }) => supports(fact, said));
}

const LABEL_ENDS = /[，。；：！？、\t\n]/;
const CLAUSE_ENDS = /[，。；：！？\t\n]/;

function lastMark(text: string, before: number, marks: RegExp): number {
  let at = before;
  while (at > 0 && !marks.test(text.charAt(at - 1))) at--;
  return at;
}

function nextMark(text: string, from: number, marks: RegExp): number {
  let at = from;
  while (at < text.length && !marks.test(text.charAt(at))) at++;
  return at;
}
