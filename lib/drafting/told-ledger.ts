import type { Ledger, LedgerFact, Source } from '@/lib/facts/ledger';
import type { OutreachTable } from '@/lib/outreach/outreach-table';
import type { Suggestion } from './suggestion';
import { verify } from './verify';

/** With fewer facts the whole ledger is quick enough to look things up in. */
const MANY_FACTS = 4000;
/** Rows of a sum that stand for the others, at first. */
const FEW_ROWS = 30;
/** A longer formula is told by its rows. */
const LONGEST_FORMULA = 600;

/**
 * The ledger as far as a suggestion made of a table tells of it: the rows it names and some of each sum's, all facts of
 * other sources. All that bore the text out still does, nothing else is added; it has the hash of the whole.
 */
export function toldLedger(suggestion: Suggestion, table: OutreachTable, ledger: Ledger): Ledger {
  if (ledger.facts.length <= MANY_FACTS) return ledger;
  const sentences = suggestion.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const named = new Set(sentences.flatMap(({ facts }) => facts));
  for (let rows = FEW_ROWS; rows < table.events.length; rows *= 4) {
    const narrow = narrowed(ledger, table.source, named, rows);
    if (sentences.every(({ text }) => verify(text, narrow).text === text)) return narrow;
  }
  return ledger;
}

function narrowed(ledger: Ledger, { id, text }: Source, named: ReadonlySet<string>, few: number): Ledger {
  const ids = new Set(named);
  for (const { computed } of ledger.facts) for (const one of computed?.from.slice(0, few) ?? []) ids.add(one);
  const starts = lineStarts(text);
  const own = ledger.facts.filter(({ place }) => place.source === id);
  const lines = [...new Set(own.filter((fact) => ids.has(fact.id)).map(({ place }) => lineAt(starts, place.start)))];
  // The heading line is the first and always told.
  const kept = [0, ...lines.filter((line) => line > 0).sort((a, b) => a - b)];
  const shifts = new Map<number, number>();
  let told = '';
  for (const line of kept) {
    const start = starts[line] ?? 0;
    shifts.set(line, told.length - start);
    told += `${text.slice(start, (starts[line + 1] ?? text.length + 1) - 1)}\n`;
  }
  const stays = new Set<string>();
  const facts = ledger.facts.flatMap((fact): LedgerFact[] => {
    const shift = fact.place.source === id ? shifts.get(lineAt(starts, fact.place.start)) : 0;
    if (shift === undefined) return [];
    stays.add(fact.id);
    const { source, start, end } = fact.place;
    return [{ ...fact, place: { source, start: start + shift, end: end + shift } }];
  });
  return {
    ...ledger,
    sources: ledger.sources.map((source) => (source.id === id ? tableOf(source, told, facts) : source)),
    facts: facts.map((fact) => (fact.computed ? { ...fact, computed: shortened(fact.computed, stays) } : fact)),
  };
}

function tableOf(source: Source, text: string, facts: readonly LedgerFact[]): Source {
  return { ...source, text: text.replace(/\n$/, ''), facts: facts.filter(({ place }) => place.source === source.id) };
}

function shortened({ formula, from }: NonNullable<LedgerFact['computed']>, stays: ReadonlySet<string>) {
  const left = from.filter((one) => stays.has(one));
  if (formula.length <= LONGEST_FORMULA) return { formula, from: left };
  const cut = formula.lastIndexOf('＋', LONGEST_FORMULA / 2);
  const end = formula.lastIndexOf('＝');
  const shown = formula.slice(0, cut > 0 ? cut : LONGEST_FORMULA / 2);
  return { formula: `${shown}……共${from.length}项${end > 0 ? formula.slice(end) : ''}`, from: left };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
