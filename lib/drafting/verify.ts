import { supports } from '@/lib/facts/compare';
import { extractFacts } from '@/lib/facts/extract';
import type { Fact, FactKind } from '@/lib/facts/fact';
import type { Ledger, LedgerFact } from '@/lib/facts/ledger';
import { MASK } from '@/lib/facts/plain';
import { readNumber } from '@/lib/text/numbering';
import { sentences } from '@/lib/text/sentences';
import { contains, type PlacedText, type Span } from '@/lib/text/span';
import { bearersOf } from './borne-out';
import { ABSENCE, AHEAD, DEED, DONE, NOTHING_HAPPENED } from './deed-verbs';
import { missingName, PLACEHOLDER, placeholder } from './placeholder';
import { clauses, isEvent, isStated, ownWords, type Tick } from './statements';

/** `plan`: the text is about next year, so that bare verbs announce and do not report. */
export type Mode = 'past' | 'plan';

/** What nobody supplied. Offsets are those of the text as given. */
export interface Unsupported extends PlacedText {
  readonly kind: FactKind | 'deed' | 'absence';
  /** What is written in its place. */
  readonly placeholder: string;
}

export interface Supported extends PlacedText {
  readonly kind: FactKind;
  /** Ids of the facts that bear it out. */
  readonly facts: readonly string[];
}

export interface Verification {
  /** True when nothing had to be replaced. */
  readonly ok: boolean;
  readonly unsupported: readonly Unsupported[];
  readonly supported: readonly Supported[];
  /** The text with a placeholder for everything unsupported; verifying it again is ok. */
  readonly text: string;
}

/**
 * Holds a text against what is known. Every figure, date, year, title, document number, quotation, body, person and
 * claim must equal a fact of the ledger or of a tick, every deed and its absence must be stated by one.
 */
export function verify(text: string, ledger: Ledger, ticks: readonly Tick[] = [], mode: Mode = 'past'): Verification {
  if (ticks.length > 0) return verifyAnew(text, ledger, ticks, mode);
  const memory = memories.get(ledger) ?? new Map<string, Verification>();
  memories.set(ledger, memory);
  const key = `${mode}|${text}`;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const made = verifyAnew(text, ledger, ticks, mode);
  memory.set(key, made);
  return made;
}

/** A draft is verified when it is composed, shown, reworded and accepted: the same sentences against the same ledger. */
const memories = new WeakMap<Ledger, Map<string, Verification>>();
const MOST_REMEMBERED = 500;

function verifyAnew(text: string, ledger: Ledger, ticks: readonly Tick[], mode: Mode): Verification {
  const first = compare(text, ledger, ticks, mode);
  let mended = first;
  // What stands beside a placeholder can read differently than before; a second look finds it.
  for (let turn = 0; turn < 3 && !mended.ok; turn++) mended = compare(mended.text, ledger, ticks, mode);
  return { ...first, text: mended.ok ? mended.text : placeholder('有关情况') };
}

function compare(text: string, ledger: Ledger, ticks: readonly Tick[], mode: Mode): Verification {
  const marks = [...text.matchAll(PLACEHOLDER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    topic: match[1] ?? '',
  }));
  const ticked = ticks.flatMap((tick) => extractFacts(tick.text, tick.id, ledger.reportYear));
  const supported: Supported[] = [];
  const unsupported: Unsupported[] = [];
  const sayings = new Map<Fact, readonly LedgerFact[]>();

  for (const mark of marks) {
    if (!isSound(mark.topic))
      unsupported.push({ ...spanOf(mark), text: mark.text, kind: 'quote', placeholder: placeholder('有关情况') });
  }
  for (const fact of extractFacts(text, 'text', ledger.reportYear)) {
    if (marks.some((mark) => contains(mark, fact.place))) continue;
    const known = bearersOf(fact, text, ledger, mode === 'plan');
    sayings.set(fact, known);
    const place = { ...spanOf(fact.place), text: fact.surface };
    if (known.length > 0 || ticked.some((other) => supports(other, fact)))
      supported.push({ ...place, kind: fact.kind, facts: known.map(({ id }) => id) });
    else unsupported.push({ ...place, kind: fact.kind, placeholder: placeholder(missingName(fact.kind, fact.unit)) });
  }
  for (const sentence of sentences(text)) {
    const claim = unstated(sentence, marks, sayings, { ledger, ticks, mode });
    if (claim) unsupported.push(claim);
  }
  unsupported.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ok: unsupported.length === 0, unsupported, supported, text: replaced(text, unsupported) };
}

interface Known {
  readonly ledger: Ledger;
  readonly ticks: readonly Tick[];
  readonly mode: Mode;
}

/** The sentence as unsupported when one of its clauses states a deed nobody supplied. */
function unstated(
  sentence: PlacedText,
  marks: readonly Span[],
  sayings: ReadonlyMap<Fact, readonly LedgerFact[]>,
  { ledger, ticks, mode }: Known,
): Unsupported | null {
  const within = marks.filter((mark) => contains(sentence, mark));
  const words = within.reduce(
    (left, mark) => blank(left, { start: mark.start - sentence.start, end: mark.end - sentence.start }),
    sentence.text,
  );
  const facts = [...sayings].flatMap(([fact, known]) => (contains(sentence, fact.place) ? known : []));
  // The 、 of 一、 parts nothing.
  const parts = clauses(words.slice(readNumber(words)?.text.length ?? 0));
  for (const clause of parts) {
    // 学法用法情况, a heading, names a subject and states nothing.
    if (parts.length === 1 && /(?:情况|事项)$/.test(clause)) continue;
    const own = ownWords(clause);
    const negative = mode === 'plan' ? NOTHING_HAPPENED.test(own) : ABSENCE.test(own);
    const verbs = [...new Set(own.match(DEED) ?? [])];
    const stated = mode === 'plan' ? DONE.test(own) : !AHEAD.test(own);
    if (!negative && !(verbs.length > 0 && stated)) continue;
    if (isStated(clause, verbs, words, ledger, ticks) || isEvent(clause, facts, ledger)) continue;
    const end = /[。！？；]+[”’』」》）)]*$/.exec(sentence.text)?.[0] ?? '';
    return {
      ...spanOf(sentence),
      text: sentence.text,
      kind: negative ? 'absence' : 'deed',
      placeholder: placeholder(topicOf(clause, negative)) + end.replace(/[”’』」》）)]/g, ''),
    };
  }
  return null;
}

function topicOf(clause: string, negative: boolean): string {
  const topic = ownWords(clause)
    .replace(/[^\u4e00-\u9fff]/g, '')
    .replace(/^(?:[一二三四五六七八九十]+是|其中|同时|并)/, '')
    .slice(0, 30);
  const named = negative
    ? `是否${topic.replace(/^.*?(?:从未|均未|未|没有|没能|无|零)/, '') || '有此情况'}`
    : topic.length > 1
      ? `${topic.replace(/(?:[了的]|的?情况)+$/, '')}的情况`
      : '有关情况';
  return isSound(named) ? named : '有关情况';
}

/** A placeholder names what is missing and says nothing itself. */
function isSound(topic: string): boolean {
  return (
    topic.length > 0 &&
    topic.length <= 40 &&
    !/[\d\p{Nd}]/u.test(topic) &&
    extractFacts(topic, 'topic').every(
      ({ kind, unit }) => kind === 'scale' || (kind === 'year' && unit === '' && !/\d/.test(topic)),
    )
  );
}

/** The text with the placeholders in place; what overlaps is replaced as one, the widest naming it. */
function replaced(text: string, unsupported: readonly Unsupported[]): string {
  let result = '';
  let at = 0;
  for (let i = 0; i < unsupported.length; ) {
    let widest = unsupported[i];
    if (!widest) break;
    const start = widest.start;
    let end = widest.end;
    for (i++; (unsupported[i]?.start ?? Infinity) < end; i++) {
      const next = unsupported[i];
      if (!next) break;
      if (next.end - next.start > widest.end - widest.start) widest = next;
      end = Math.max(end, next.end);
    }
    result += text.slice(at, start) + widest.placeholder;
    at = end;
  }
  return result + text.slice(at);
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + MASK.repeat(end - start) + text.slice(end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
