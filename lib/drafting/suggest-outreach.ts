import { textHash } from '@/lib/facts/hash';
import { factsById, type Ledger, type LedgerFact } from '@/lib/facts/ledger';
import { kindOf } from '@/lib/outreach/kinds';
import type { OutreachTable } from '@/lib/outreach/outreach-table';
import type { PhraseOptions, PhraseSentence } from '@/lib/outreach/phrase-options';
import { type OutreachTarget, outreachPlace } from './outreach-place';
import { type RowLedger, rowLedgers } from './row-ledger';
import type { SuggestedSentence, Suggestion } from './suggestion';
import { type Verification, verify } from './verify';

export const OUTREACH = 'outreach';

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
  const kind = table.dataKind ?? kindOf({});
  const { paragraphs, notes, choices = [] } = kind.phrase(table.events, { ...options, reportYear: ledger.reportYear });
  const known = knownOf(table, ledger);
  const written = paragraphs.map((sentences) => sentences.map((sentence) => checkedSentence(sentence, known)));
  const left = written.flat().filter((sentence) => sentence === null).length;
  const draftHash = textHash(target?.draft.source ?? '');
  return {
    id: `${OUTREACH}-${textHash(table.source.text)}-${options.form}-${options.names.join('+')}-${options.seed}`,
    role: OUTREACH,
    heading: null,
    paragraphs: written.flatMap((sentences) => {
      const borneOut = sentences.filter((sentence) => sentence !== null);
      return borneOut.length > 0 ? [{ title: null, sentences: borneOut }] : [];
    }),
    choices: [...choices],
    notes: [...notes, ...(left > 0 ? [`有${left}句与表格原文核对不上，没有写。`] : [])],
    before: target && outreachPlace(target, kind.section, null).before,
    draftHash,
    ledgerHash: ledger.hash,
  };
}

/** Where a table's facts and the sums of them are looked up. */
interface Known {
  readonly ledger: Ledger;
  readonly facts: ReadonlyMap<string, LedgerFact>;
  readonly own: OwnFacts;
  readonly ofRows: RowLedger;
}

type OwnFacts = ReadonlyMap<string, OutreachTable['marks'][number]>;
const ownOf = new WeakMap<Ledger, WeakMap<OutreachTable, OwnFacts>>();

function knownOf(table: OutreachTable, ledger: Ledger): Known {
  return { ledger, facts: factsById(ledger), own: ownFacts(table, ledger), ofRows: rowLedgers(table, ledger) };
}

/** The table's facts in the ledger, each with the row and cell it stands in. */
function ownFacts(table: OutreachTable, ledger: Ledger): OwnFacts {
  const byTable = ownOf.get(ledger) ?? new WeakMap<OutreachTable, OwnFacts>();
  ownOf.set(ledger, byTable);
  const before = byTable.get(table);
  if (before) return before;
  const facts = ledger.facts.filter(({ place }) => place.source === table.source.id);
  const made = new Map(facts.flatMap(({ id }, at) => (table.marks[at] ? [[id, table.marks[at]] as const] : [])));
  byTable.set(table, made);
  return made;
}

/** Null where nothing of the sentence is borne out, and it can be left out. */
function checkedSentence(sentence: PhraseSentence, known: Known): SuggestedSentence | null {
  if (sentence.choice !== undefined)
    return { text: '', origin: 'pattern', from: [], facts: [], choice: sentence.choice };
  const rows = sentence.row === null ? sentence.rows : [sentence.row];
  const ledger = rows ? known.ofRows(rows) : known.ledger;
  const checks = sentence.variants.map((variant) => () => verify(variant, ledger));
  let checked = checks[0]?.() ?? null;
  let at = 0;
  while (checked && !checked.ok && at + 1 < checks.length) checked = checks[++at]?.() ?? null;
  if (!checked || checked.text === '') return null;
  const facts = factsOf(checked, sentence, known);
  const cells = [...new Set(facts.flatMap((id) => cellsOf(id, known)))];
  const from = sentence.row !== null && cells.length > 0 ? [`出自表中${cells.join('、')}`] : [];
  const less = at > 0 && checked.ok ? ['个别内容与表格原文核对不上，没有写'] : [];
  const note = [...from, ...less].join('；');
  return {
    text: checked.text,
    origin: checked.ok ? 'figures' : 'placeholder',
    from: [],
    facts,
    ...(note ? { note } : {}),
  };
}

/** Of the facts that bear out a figure, the one of the sentence's own row, or the sum of its rows whose name it says. */
function factsOf({ supported, text }: Verification, { row, rows }: PhraseSentence, known: Known): string[] {
  const lines = rows && new Set(rows);
  const chosen = supported.flatMap(({ facts }) => {
    const bearers = facts.flatMap((id) => known.facts.get(id) ?? []);
    const sums = bearers
      .filter(({ computed }) => computed?.from.every((id) => !lines || lines.has(known.own.get(id)?.row ?? 0)))
      .map((fact) => ({ fact, rows: fact.computed?.from.length ?? 0, named: text.includes(nameOf(fact)) }))
      .sort((a, b) => Number(b.named) - Number(a.named) || b.rows - a.rows);
    const best = bearers.find(({ id }) => row !== null && known.own.get(id)?.row === row) ?? sums[0]?.fact;
    return (best ?? bearers[0])?.id ?? [];
  });
  return [...new Set(chosen)];
}

/** What a sum is of: 横幅 of “国家宪法日 横幅：2（J3）＋3（J4）＝5条”. */
function nameOf({ computed }: LedgerFact): string {
  return computed?.formula.split('：')[0]?.split(' ').at(-1) ?? '';
}

function cellsOf(id: string, { facts, own }: Pick<Known, 'facts' | 'own'>): string[] {
  const ids = facts.get(id)?.computed?.from ?? [id];
  return [...new Set(ids.flatMap((one) => own.get(one)?.cell ?? []))];
}

/** Cells of the pasted sheet (C5) that a fact comes from, through its sum. */
export function cellsOfFact(id: string, table: OutreachTable, ledger: Ledger): string[] {
  return cellsOf(id, { facts: factsById(ledger), own: ownFacts(table, ledger) });
}
