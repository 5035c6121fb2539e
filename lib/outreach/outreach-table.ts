import { extractFacts } from '@/lib/facts/extract';
import type { Fact, FactKind } from '@/lib/facts/fact';
import { type ComputedFact, type Ledger, type Source, withComputed } from '@/lib/facts/ledger';
import { citedWords, themeWords } from './cited-words';
import type { DataKind } from './data-kind';
import { dayText } from './day-text';
import type { Amount, OutreachEvent } from './event';
import { figureFact, figureText } from './figure-text';
import { kindWords, withKindFacts } from './kind-ledger';
import { occasionText, ordinalOf } from './occasion-text';
import { summedGroups } from './phrase-groups';
import { address, type Sheet } from './sheet';
import { eventsTotal, printedTotal, saysSessions, type Total, totalsOf } from './totals';

/** A table of events as a source of the ledger, with the way from its facts back to rows and cells. */
export interface OutreachTable {
  readonly source: Source;
  readonly events: readonly OutreachEvent[];
  /** Absent for outreach. */
  readonly dataKind?: DataKind;
  /** Beside each of the source's facts. */
  readonly marks: readonly { readonly row: number; readonly cell: string; readonly amount: Amount | null }[];
}

const NAMES: readonly FactKind[] = ['lawTitle', 'docNumber', 'org', 'person', 'quote', 'occasion'];

/** `headerRows` as in the mapping; `label` is what the user sees as the table's name. */
export function outreachTable(
  sheet: Sheet,
  headerRows: number,
  events: readonly OutreachEvent[],
  { id, label }: Pick<Source, 'id' | 'label'>,
  dataKind?: DataKind,
): OutreachTable {
  const facts: Fact[] = [];
  const marks: OutreachTable['marks'][number][] = [];
  // The ledger takes the first line for the header and every other for one event.
  let text = lineOf(
    sheet,
    Array.from({ length: headerRows }, (_, row) => row),
  ).text;
  // What the kind knows of its columns stands behind the headers.
  if (dataKind && !dataKind.sessions) text += `\t${kindWords(dataKind, events, text)}`;
  for (const event of events) {
    const line = lineOf(sheet, rowsOf(event));
    const base = text.length + 1;
    text += `\n${line.text}`;
    for (const { cell, fact, amount } of factsOf(event, line.cells, id)) {
      const at = line.cells.get(cell);
      if (!at) continue;
      facts.push({ ...fact, place: { source: id, start: base + at.start, end: base + at.start + at.text.length } });
      marks.push({ row: event.row, cell, amount });
    }
  }
  return { source: { id, label, kind: 'table', text, facts }, events, marks, ...(dataKind && { dataKind }) };
}

/** The ledger with the table's sums as computed facts; the ledger must have been built with the table's source. */
export function withOutreachTotals(ledger: Ledger, { source, events, marks, dataKind }: OutreachTable): Ledger {
  const own = ledger.facts.filter(({ place }) => place.source === source.id).map(({ id }) => id);
  // Rows that were counted stand for themselves by their first fact.
  const firsts = new Map<number, string>();
  const byAmount = new Map<Amount, string>();
  marks.forEach(({ row, amount }, at) => {
    const id = own[at];
    if (id === undefined) return;
    if (!firsts.has(row)) firsts.set(row, id);
    if (amount) byAmount.set(amount, id);
  });
  const idsOf = ({ addends, rows }: Pick<Total, 'addends' | 'rows'>): string[] =>
    addends.length === 0
      ? rows.flatMap((row) => firsts.get(row) ?? [])
      : addends.flatMap((amount) => byAmount.get(amount) ?? []);
  const rowsCount = !events.some(saysSessions);
  const sumsOf = (group: readonly OutreachEvent[], label: string): ComputedFact[] =>
    [eventsTotal(group, rowsCount), printedTotal(group), ...totalsOf(group)].flatMap((total): ComputedFact[] => {
      const fact = total && figureFact(total.surface);
      if (!fact) return [];
      return [
        { ...fact, surface: total.surface, formula: `${label}${total.name}：${total.formula}`, from: idsOf(total) },
      ];
    });
  const ordinals = events.flatMap((event): ComputedFact[] => {
    const ordinal = ordinalOf(event);
    const from = firsts.get(event.row);
    const fact = ordinal && figureFact(ordinal.surface);
    return fact && from ? [{ ...fact, surface: ordinal.surface, formula: ordinal.formula, from: [from] }] : [];
  });
  const isOutreach = !dataKind || dataKind.sessions;
  const summed = withComputed(ledger, [
    ...sumsOf(events, ''),
    ...(isOutreach ? summedGroups(events).flatMap((group) => sumsOf(group.events, `${group.name} `)) : []),
    ...new Map(ordinals.map((one) => [one.formula, one])).values(),
  ]);
  return isOutreach ? summed : withKindFacts(summed, dataKind, events, idsOf);
}

interface Line {
  readonly text: string;
  readonly cells: ReadonlyMap<string, { readonly start: number; readonly text: string }>;
}

function lineOf({ rows }: Sheet, which: readonly number[]): Line {
  const cells = new Map<string, { start: number; text: string }>();
  let text = '';
  for (const row of which) {
    rows[row]?.forEach((cell, column) => {
      if (cells.size > 0) text += '\t';
      const words = cell.text.replace(/\s+/g, ' ');
      cells.set(address(row, column), { start: text.length, text: words });
      text += words;
    });
  }
  return { text, cells };
}

/** An event's own row and those that go on with it, from 0. */
function rowsOf({ row, amounts }: OutreachEvent): number[] {
  return [...new Set([row, ...amounts.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0]))])].map((line) => line - 1);
}

interface CellFact {
  readonly cell: string;
  readonly fact: Omit<Fact, 'place'>;
  readonly amount: Amount | null;
}

function factsOf(event: OutreachEvent, cells: Line['cells'], id: string): CellFact[] {
  const { day, occasion, theme, place, host, coHosts, audience, forms, amounts } = event;
  const plain = { unit: '', approx: null };
  const facts: CellFact[] = [];
  const add = (cell: string, fact: Omit<Fact, 'place'>, amount: Amount | null = null) =>
    facts.push({ cell, fact, amount });
  if (day) {
    for (const value of [day.start, day.end])
      if (value) add(day.cell, { kind: 'date', surface: dayText({ start: value, end: null }, true), value, ...plain });
  }
  if (occasion?.id) add(occasion.cell, { kind: 'occasion', surface: occasion.name, value: occasion.id, ...plain });
  const quotes = [...(theme ? [{ ...theme, text: themeWords(theme.text) }] : []), ...(place ? [place] : [])];
  for (const { text, cell } of quotes) {
    // As it will be read in a sentence, where titles inside a quotation stand for themselves.
    const value = extractFacts(`“${text}”`, id).find(({ kind }) => kind === 'quote')?.value ?? text.replace(/\s/g, '');
    add(cell, { kind: 'quote', surface: text, value, ...plain });
  }
  for (const { text, cell } of [host, ...coHosts].filter((cited) => cited !== null))
    add(cell, { kind: 'org', surface: text, value: citedWords(text), ...plain });
  // A day in the name of an occasion that no list knows: “12·5”国际志愿者日.
  if (occasion && !occasion.id)
    for (const { place: _, ...fact } of extractFacts(occasionText(event, false) ?? '', id)) add(occasion.cell, fact);
  const named = [theme, place, host, audience, occasion, ...coHosts, ...forms].flatMap((cited) => cited?.cell ?? []);
  // 三个片区 of a place, 近百名学员 of an audience: words that a sentence takes over whole.
  const whole = new Set([place, audience].flatMap((cited) => cited?.cell ?? []));
  for (const cell of new Set(named)) {
    for (const { place: _, ...fact } of extractFacts(cells.get(cell)?.text ?? '', id))
      if (NAMES.includes(fact.kind) || fact.unit.startsWith('第') || (fact.kind === 'count' && whole.has(cell)))
        add(cell, fact);
  }
  for (const amount of amounts) {
    const surface = figureText(amount.value, amount.unit, amount.approx);
    const fact = figureFact(surface);
    if (fact) add(amount.cell, { ...fact, surface }, amount);
  }
  return facts;
}
