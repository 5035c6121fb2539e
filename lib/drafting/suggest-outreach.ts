import { textHash } from '@/lib/facts/hash';
import { factsById, type Ledger } from '@/lib/facts/ledger';
import { kind as usual } from '@/lib/outreach/kinds/outreach';
import type { OutreachTable } from '@/lib/outreach/outreach-table';
import { phrase } from '@/lib/outreach/phrase';
import type { PhraseOptions, PhraseSentence } from '@/lib/outreach/phrase-options';
import { type OutreachTarget, outreachPlace } from './outreach-place';
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
  const phraseOf = table.dataKind?.phrase ?? phrase;
  const { paragraphs, notes, choices = [] } = phraseOf(table.events, { ...options, reportYear: ledger.reportYear });
  const draftHash = textHash(target?.draft.source ?? '');
  return {
    id: `${OUTREACH}-${textHash(table.source.text)}-${options.form}-${options.names.join('+')}-${options.seed}`,
    role: OUTREACH,
    heading: null,
    paragraphs: paragraphs.map((sentences) => ({
      title: null,
      sentences: sentences.map((sentence) =>
        sentence.choice === undefined
          ? checkedSentence(sentence, table, ledger)
          : { text: '', origin: 'pattern', from: [], facts: [], choice: sentence.choice },
      ),
    })),
    choices: [...choices],
    notes: [...notes],
    before: target && outreachPlace(target, (table.dataKind ?? usual).section, null).before,
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
