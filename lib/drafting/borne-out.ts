import { supports } from '@/lib/facts/compare';
import type { Fact } from '@/lib/facts/fact';
import { type Ledger, type LedgerFact, supporting } from '@/lib/facts/ledger';
import { movementIn, movesAlike } from './movement';
import { bare } from './statements';
import { clauseAround, FIGURES, witnessesOf } from './witness';

/**
 * The ledger's facts that bear out one that `text` states: the same fact, a figure moving the same way, a claim made of the
 * same thing.
 */
export function bearersOf(fact: Fact, text: string, ledger: Ledger, ofPlan: boolean): LedgerFact[] {
  const known = supporting(ledger, fact, ofPlan).filter(({ surface }) => isAsExact(surface, fact));
  if (known.length === 0) return known;
  const isSame = FIGURES.has(fact.kind)
    ? movesLikeOne(fact, text, known, ledger)
    : isClaimedOf(fact, text, known, ledger);
  return isSame ? known : [];
}

// One mark is read of each figure; all must be the same: 500余人以下 is no 500余人.
const MARKS: readonly RegExp[] = [
  /余|多(?!达)/,
  /近|接近/,
  /约|左右|上下/,
  /超|逾|至少|不少于|以上|之多|以外|高达|多达/,
  /不足|不到|最多|以下|以内/,
];

function isAsExact(known: string, { kind, surface }: Fact): boolean {
  return !FIGURES.has(kind) || MARKS.every((mark) => mark.test(known) === mark.test(surface));
}

function movesLikeOne(fact: Fact, text: string, known: readonly LedgerFact[], ledger: Ledger): boolean {
  const said = movementIn(clauseAround(text, fact.place));
  const isShare = fact.kind === 'percent' || fact.unit.endsWith('百分点');
  const ids = new Set(known.map(({ place }) => place.source));
  const told = witnessesOf(ledger)
    .filter(({ source }) => ids.has(source))
    .flatMap(({ facts }) => facts.filter(({ fact: other }) => supports(other, fact)));
  // A cell may hold a bare number that its heading makes a figure.
  if (told.length === 0) return movesAlike(null, said, isShare);
  return told.some(({ moves }) => movesAlike(moves, said, isShare));
}

/** 首次 of one thing bears out no 首次 of another: the words beside it must be the same on one side at least. */
function isClaimedOf(fact: Fact, text: string, known: readonly LedgerFact[], ledger: Ledger): boolean {
  if (fact.kind !== 'scale') return true;
  const { start, end } = fact.place;
  const clause = clauseAround(text, fact.place);
  const from = text.lastIndexOf(clause, start);
  const claim = bare(fact.surface);
  const left = bare(text.slice(from, start)).slice(-2);
  const right = bare(text.slice(end, from + clause.length)).slice(0, 2);
  const sides = [left.length === 2 ? left + claim : '', right.length === 2 ? claim + right : ''].filter(Boolean);
  const wanted = sides.length > 0 ? sides : [left + claim + right];
  const ids = new Set(known.map(({ place }) => place.source));
  return witnessesOf(ledger).some(
    ({ source, words }) => ids.has(source) && wanted.some((side) => words.includes(side)),
  );
}
