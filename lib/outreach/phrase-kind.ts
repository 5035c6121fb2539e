import type { DataKind } from './data-kind';
import { dayText } from './day-text';
import type { OutreachEvent } from './event';
import { figureText } from './figure-text';
import { groupTotals } from './group-totals';
import type { PhraseOptions, PhraseSentence, Phrasing } from './phrase-options';
import { commonYear, inDateOrder } from './phrase-parts';
import { type RatesReading, ratesOf } from './rates';
import { isRecordCount } from './records';
import { thingClauses } from './thing-clauses';
import { thingOf } from './things';
import { rowsText } from './total-formula';
import { type Total, totalsOf } from './totals';

/** How a kind is told: what stands together in one sentence, and how a row begins. */
export interface KindManner {
  readonly kind: DataKind;
  /** Ids of things and names of rates, sentence by sentence. */
  readonly sentences: readonly (readonly string[])[];
  /** How a row goes on after its day: 对望湖大厦开展检查; the fullest first, none where it says nothing. */
  rowLeads(event: OutreachEvent): readonly string[];
}

const OPENINGS = ['', '共', '累计'] as const;
const MOST_ROWS = 20;

/** A table of another kind than outreach in the field's phrasing, of its own words, figures and computed facts. */
export function phraseKind(
  manner: KindManner,
  events: readonly OutreachEvent[],
  { form, seed, reportYear }: PhraseOptions,
): Phrasing {
  if (events.length === 0) return { paragraphs: [], notes: [] };
  const totals = totalsOf(events);
  const rates = ratesOf(manner.kind, events);
  const year = commonYear(events) ?? reportYear;
  const opening = `${year === null ? '' : `${year}年，`}${OPENINGS[Math.abs(seed) % OPENINGS.length] ?? ''}`;
  const sums = totalSentences(manner, totals, rates, opening);
  const { choices, notes } = openPoints(manner, totals, rates);
  const asked = choices.map(({ id }): PhraseSentence => ({ variants: [], row: null, choice: id }));
  const total = [...sums, ...asked];
  const own = form === 'nodes' ? quarters(manner, events, year) : form === 'list' ? rows(manner, events) : null;
  const paragraphs = own?.paragraphs.filter((one) => one.length > 0) ?? [];
  if (own && paragraphs.length > 0) return { paragraphs, notes: [...notes, ...own.notes] };
  return { paragraphs: [total], notes: [...notes, ...(own?.notes ?? [])], choices };
}

function totalSentences(
  { kind, sentences }: KindManner,
  totals: readonly Total[],
  { rates }: RatesReading,
  opening: string,
): PhraseSentence[] {
  const told = (ids: readonly string[], fully: boolean) => {
    const clauses: string[] = [];
    const run: string[] = [];
    const tell = () => clauses.push(...thingClauses(kind, totals, run.splice(0), fully));
    for (const id of ids) {
      const rate = rates.find(({ name }) => name === id);
      if (!rate) run.push(id);
      else {
        tell();
        clauses.push(`${rate.name}${rate.surface}`);
      }
    }
    tell();
    return clauses.join('，');
  };
  const known = sentences.filter((ids) => told(ids, false) !== '');
  return known.map((ids, at) =>
    all(...[true, false].map((fully) => `${at === 0 ? opening : ''}${told(ids, fully)}。`)),
  );
}

/** The sums of each quarter; rows of an unknown day are only in the sum of all. */
function quarters({ kind, sentences }: KindManner, events: readonly OutreachEvent[], year: number | null): Phrasing {
  const { groups } = groupTotals(events, 'quarter');
  const told = groups.flatMap(({ label, totals, isUnknown }) => {
    const clauses = thingClauses(kind, totals, sentences.flat());
    return isUnknown || clauses.length === 0 ? [] : [`${label}，${clauses.join('，')}。`];
  });
  const said = told.map((words, at) =>
    all(at === 0 && year !== null && !words.startsWith(`${year}`) ? `${year}年${words}` : words),
  );
  const undated = groups.flatMap(({ isUnknown, rows: own }) => (isUnknown ? own : []));
  return {
    paragraphs: [said],
    notes: undated.length > 0 ? [`第${rowsText(undated)}行看不出在哪个季度，没有写。`] : [],
  };
}

/** A line for each row, in the order of the days. */
function rows({ kind, sentences, rowLeads }: KindManner, events: readonly OutreachEvent[]): Phrasing {
  const saysYear = new Set(events.flatMap(({ day }) => /^\d{4}/.exec(day?.start ?? '')?.[0] ?? [])).size > 1;
  const told: PhraseSentence[] = [];
  const empty: number[] = [];
  for (const event of inDateOrder(events)) {
    const amounts = event.amounts
      .filter((amount) => !isRecordCount(event, amount))
      .map((amount) => ({ ...amount, surface: figureText(amount.value, amount.unit, amount.approx) }));
    const clauses = thingClauses(kind, amounts, sentences.flat());
    const day = event.day ? [dayText(event.day, saysYear)] : [];
    // A row without a figure says something only by its day and what was done on it.
    const leads = rowLeads(event).filter((lead) => clauses.length > 0 || (day.length > 0 && !lead.endsWith('：')));
    const own = [...leads.map((lead) => [...day, lead]), ...(clauses.length > 0 ? [day] : [])];
    const variants = own.map((lead) => `${[...lead, ...clauses].join('，').replaceAll('：，', '：')}。`);
    if (variants.length > 0) told.push({ variants: [...new Set(variants)], row: event.row });
    else empty.push(event.row);
  }
  const left = told.length - MOST_ROWS;
  return {
    paragraphs: told.slice(0, MOST_ROWS).map((sentence) => [sentence]),
    notes: [
      ...(left > 0 ? [`行数较多，只写出前${MOST_ROWS}行，其余${left}行只计入总数。`] : []),
      ...(empty.length > 0 ? [`第${rowsText(empty)}行没有可写的数，没有写。`] : []),
    ],
  };
}

/** What only the user can say, and what was not told. */
function openPoints({ kind }: KindManner, totals: readonly Total[], { doubts }: RatesReading) {
  const choices: Required<Phrasing>['choices'][number][] = [];
  const notes = [...doubts];
  for (const total of totals) {
    const thing = thingOf(kind, total);
    if (!thing) notes.push(`“${total.name}${total.surface}”不知道怎么写进段落，没有写。`);
    else if (total.value === 0 && thing.none)
      choices.push({
        id: `none-${thing.id}`,
        question: `表中“${total.name}”全是0。是否写“${thing.none}”？`,
        options: [
          { id: 'yes', label: '确实如此，写这一句', text: thing.none },
          { id: 'no', label: '不写', text: '' },
        ],
      });
    else if (total.value === 0) notes.push(`“${total.name}”合计为0，没有写；要写明没有，请自己补一句。`);
  }
  return { choices: [...new Map(choices.map((choice) => [choice.id, choice])).values()], notes };
}

function all(...variants: string[]): PhraseSentence {
  return { variants: [...new Set(variants)], row: null };
}
