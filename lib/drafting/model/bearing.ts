import { extractFacts } from '@/lib/facts/extract';
import type { FactKind } from '@/lib/facts/fact';
import { findNonFigures } from '@/lib/facts/non-figures';
import { MASK } from '@/lib/facts/plain';
import { Alternatives, literally } from '@/lib/text/alternatives';
import { wordList } from '@/lib/text/words';
import { ABSENCE, DEED, EVENT_WORD } from '../deed-verbs';
import { DRAFT } from '../draft-ledger';
import { bare, ownWords } from '../statements';
import type { Mode } from '../verify';
import { COMPUTED, FIGURES, testifies, type Witness, type WitnessFact } from '../witness';
import { ATTITUDE_WORDS } from './attitude-words.data';
import { countsTheSame } from './counting';
import { pairsOf } from './pairs';
import { isRetold, withoutManner } from './retold';

const { attitudes, subjects, connectives } = ATTITUDE_WORDS;
const SAYS_NOTHING = new Alternatives(
  literally([...new Set([attitudes, subjects, connectives].flatMap(wordList))].sort((a, b) => b.length - a.length)),
);
/** One character between known words is a small one; any other tells something: 紧 of 紧张, 未, 罚. */
const SMALL = /[的了和与及在对向为共等并以由将至到于之其所中者也都又均还更使让把就而则或年度性化力感面点位们式项个]/;

/** Kinds of which a deed is done to one and not to another. */
const NAMES: ReadonlySet<FactKind> = new Set(['lawTitle', 'docNumber', 'quote', 'occasion']);
const ACTORS: ReadonlySet<FactKind> = new Set(['org', 'person', 'scale']);
const DAYS: ReadonlySet<FactKind> = new Set(['date']);

/** Why something is as it is: offered to the user as a choice, never said by a model of its own. */
const CAUSE =
  /由于|因为|导致|致使|造成|所致|源于|归因|缘于|缘由|原因|受[^，。；]{1,12}影响|(?<![原诱成起])因(?!此|地|时|势|素|案|人|需|村|应)/;
/** What is so, how well and how far: no plan, whatever part it stands in. */
const STATES =
  /现有|目前|减少|试点|成果|经验|成绩|[\u4e00-\u9fff\uFFFC](?:修订|制定|编制|整改|建设|创建|清理|考核|培训|验收|改造|印发)(?:完成|完毕|到位|执行)|现已|业已|一直|历来|现状|迄今|已经|(?<![一二三四五六七八九十就还正都也又凡若但特别尤其点键标的要先])是(?!否)|满意|肯定|好评|认可|反映良好|示范|标杆|模范|先进|表率|所有|全部|全员|每[个名位家项件处次人]|人人|户户|家家|(?<![份次场册人期项条户件家页字指系基总少多])数(?=[名个次件家场项份条期起人处户册篇位批轮])/;

/** What a witness must be to bear out a clause; null where none is needed. */
export function bearerOf(
  clause: string,
  found: readonly WitnessFact[],
  unit: string,
  mode: Mode,
): ((witness: Witness) => boolean) | null {
  const of = (kinds: ReadonlySet<FactKind>) => found.filter(({ fact }) => kinds.has(fact.kind));
  const figures = of(FIGURES);
  const days = of(DAYS);
  const names = of(NAMES);
  const told = toldOf(clause, unit);
  const isExact = figures.length > 0 || days.length > 0;
  const counts = (witness: Witness) =>
    days.every(({ fact }) => testifies(witness, fact)) &&
    figures.every((figure) => countsTheSame(figure, clause, witness));
  if (mode === 'plan') {
    if (!isExact && !CAUSE.test(told) && !STATES.test(told)) return null;
    return (witness) => (witness.source !== DRAFT || !isExact) && counts(witness) && tells(witness, told, mode);
  }
  const runs = ownRuns(clause, unit);
  const isOfOthers = of(ACTORS).some(({ fact }) => fact.kind !== 'org' || !unit.endsWith(String(fact.value)));
  if (runs.length === 0 && !isExact && !isOfOthers && !CAUSE.test(told)) return null;
  const own = ownWords(clause);
  // Words around a gap say what is missing: as much as a deed.
  const isDeed =
    clause.includes(MASK) ||
    isExact ||
    isOfOthers ||
    names.length > 0 ||
    CAUSE.test(told) ||
    own.search(DEED) >= 0 ||
    ABSENCE.test(own);
  return (witness) =>
    !witness.ahead &&
    // Where it was held is not who held it.
    !(witness.attending ?? []).some((cell) => isDoer(cell, clause)) &&
    // Sums bear out sums.
    (witness.source !== COMPUTED || figures.length > 0) &&
    (!TOTAL.test(clause) || figures.length === 0 || isTotal(witness)) &&
    (runs.length === 0 || names.every(({ fact }) => testifies(witness, fact))) &&
    counts(witness) &&
    (isDeed ? tells(witness, told, mode) : holds(witness, runs));
}

/** 共, 累计: a figure told as that of all there was. */
const TOTAL = /(?<!公)共(?![同产建享治识青性])|累计|总计|合计|总数/;

/** What one row says is no total. */
function isTotal({ kind, source }: Witness): boolean {
  return kind !== 'table' || source === COMPUTED;
}

/** The words of a clause that say something, its facts and fixed words left out. */
export function ownRuns(clause: string, unit: string): string[] {
  const facts = extractFacts(clause, 'clause').flatMap(({ kind, surface, place }) => {
    const isOwn = kind === 'org' && unit.endsWith(surface);
    return kind === 'scale' || kind === 'person' || (kind === 'org' && !isOwn) ? [] : [place];
  });
  let rest = [...findNonFigures(clause), ...facts].reduce(blank, clause);
  for (const match of SAYS_NOTHING.matchAll(rest))
    rest = blank(rest, { start: match.index, end: match.index + match[0].length });
  return rest.split(/[^\u4e00-\u9fffA-Za-z]+/).filter((run) => run.length > 1 || (run !== '' && !SMALL.test(run)));
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
    withoutManner(told.replace(EVENT, ' '), mode)
      .split(/[^\u4e00-\u9fffA-Za-z]+/)
      .filter(Boolean),
  );
}

function isDoer(cell: string, clause: string): boolean {
  const at = clause.indexOf(cell);
  return at >= 0 && !/[在于到进入赴向对为]$/.test(clause.slice(0, at)) && DOES.test(clause.slice(at + cell.length));
}

const DOES = /^(?:联合|共同)?(?:主办|承办|协办|举办|组织|开展|牵头|主持|负责)/;

function holds({ kind, words }: Pick<Witness, 'kind' | 'words'>, runs: readonly string[]): boolean {
  const own = kind === 'table' ? runs.flatMap((run) => run.replace(EVENT, ' ').split(' ').filter(Boolean)) : runs;
  return own.every((run) => [...pairsOf(bare(run))].every((pair) => words.includes(pair)));
}

const EVENT = new RegExp(EVENT_WORD.source, 'g');

function blank(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + MASK.repeat(end - start) + text.slice(end);
}
