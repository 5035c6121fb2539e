import type { Draft } from '@/lib/document/draft';
import { textHash } from '@/lib/facts/hash';
import { factsById, type Ledger } from '@/lib/facts/ledger';
import type { OutreachTable } from '@/lib/outreach/outreach-table';
import { phrase } from '@/lib/outreach/phrase';
import type { PhraseOptions, PhraseSentence } from '@/lib/outreach/phrase-options';
import type { Report } from '@/lib/report/report';
import type { SuggestedSentence, Suggestion } from './suggestion';
import { type Verification, verify } from './verify';

export const OUTREACH = 'outreach';

/** The draft it is meant for, if there is one. */
export interface OutreachTarget {
  readonly draft: Draft;
  readonly report: Report;
}

/**
 * A table of events as paragraphs. The ledger must hold the table's source and its totals. Of every sentence the
 * fullest wording that verifies is taken, so nothing in it is unsupported.
 */
export function suggestOutreach(
  table: OutreachTable,
  options: Omit<PhraseOptions, 'reportYear'>,
  ledger: Ledger,
  target: OutreachTarget | null,
): Suggestion {
  const phraseOf = table.dataKind?.phrase ?? phrase;
  const { paragraphs, notes } = phraseOf(table.events, { ...options, reportYear: ledger.reportYear });
  const draftHash = textHash(target?.draft.source ?? '');
  return {
    id: `${OUTREACH}-${textHash(table.source.text)}-${options.form}-${options.names.join('+')}-${options.seed}`,
    role: OUTREACH,
    heading: null,
    paragraphs: paragraphs.map((sentences) => ({
      title: null,
      sentences: sentences.map((sentence) => checkedSentence(sentence, table, ledger)),
    })),
    choices: [],
    notes: [...notes],
    before: target && placeOf(target),
    draftHash,
    ledgerHash: ledger.hash,
  };
}

function checkedSentence({ variants, row }: PhraseSentence, table: OutreachTable, ledger: Ledger): SuggestedSentence {
  let checked = verify(variants[0] ?? '', ledger);
  for (const variant of variants.slice(1)) {
    if (checked.ok) break;
    checked = verify(variant, ledger);
  }
  const facts = factsOf(checked, row, table, ledger);
  const cells = [...new Set(facts.flatMap((id) => cellsOfFact(id, table, ledger)))];
  return {
    text: checked.text,
    origin: checked.ok ? 'figures' : 'placeholder',
    from: [],
    facts,
    ...(row !== null && cells.length > 0 ? { note: `出自表中${cells.join('、')}` } : {}),
  };
}

/** Of the facts that bear out a figure, the one of the sentence's own row, or the sum where it tells of all. */
function factsOf({ supported }: Verification, row: number | null, table: OutreachTable, ledger: Ledger): string[] {
  const own = ownFacts(table, ledger);
  const byId = factsById(ledger);
  const chosen = supported.flatMap(({ facts }) => {
    const known = facts.flatMap((id) => byId.get(id) ?? []);
    const best =
      row === null
        ? known.find(({ computed }) => computed !== undefined)
        : known.find(({ id }) => own.get(id)?.row === row);
    return (best ?? known[0])?.id ?? [];
  });
  return [...new Set(chosen)];
}

type OwnFacts = ReadonlyMap<string, OutreachTable['marks'][number]>;
const ownOf = new WeakMap<Ledger, WeakMap<OutreachTable, OwnFacts>>();

/** The table's facts in the ledger, each with the row and cell it stands in. */
function ownFacts(table: OutreachTable, ledger: Ledger): OwnFacts {
  const byTable = ownOf.get(ledger) ?? new WeakMap<OutreachTable, OwnFacts>();
  ownOf.set(ledger, byTable);
  const facts = ledger.facts.filter(({ place }) => place.source === table.source.id);
  const known =
    byTable.get(table) ??
    new Map(facts.flatMap(({ id }, at) => (table.marks[at] ? [[id, table.marks[at]] as const] : [])));
  byTable.set(table, known);
  return known;
}

/** Cells of the pasted sheet (C5) that a fact comes from, through its sum. */
export function cellsOfFact(id: string, table: OutreachTable, ledger: Ledger): string[] {
  const own = ownFacts(table, ledger);
  const ids = factsById(ledger).get(id)?.computed?.from ?? [id];
  return [...new Set(ids.flatMap((one) => own.get(one)?.cell ?? []))];
}

/** After the item on outreach where the draft has one, else at the end of the part on measures; null for nowhere. */
function placeOf({ draft, report }: OutreachTarget): number | null {
  const { outline } = report;
  const measures = report.parts.find(({ role }) => role === 'measures');
  const within = outline.filter(({ start }) => measures && start > measures.start && start < measures.end);
  const item = within.findLast(({ heading }) => /普法|宣传|法治教育|守法/.test(heading));
  const next = item && outline.find(({ start, level }) => start > item.start && level <= item.level);
  const end = item ? (next?.start ?? measures?.end) : measures?.end;
  if (end === undefined) return null;
  const after = draft.blocks.find(({ start }) => start >= end);
  return after?.start ?? draft.source.length;
}
