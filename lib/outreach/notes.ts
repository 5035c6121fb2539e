import { textFacts } from '@/lib/facts/extract';
import type { FoundFact } from '@/lib/facts/fact';
import type { Span } from '@/lib/text/span';
import type { ColumnKind } from './columns';
import { NotTable } from './found-table';
import { VERBS } from './items.data';
import { clausesOf, type NoteClause } from './note-clauses';
import { type NoteValue, noteActivity, noteDay, noteWords, saysMore } from './note-words';
import { address, type Cell, type Sheet, sheetOf } from './sheet';

/** Notes in free text as a table. Every cell's words stand in the note. */
export interface NotesReading {
  /** A header, then a row for each event. */
  readonly sheet: Sheet;
  /** By the cell's address (C5): where its words stand in the note; several places where parts were put together. */
  readonly places: ReadonlyMap<string, readonly Span[]>;
  /** What was not understood; it stands under 备注. */
  readonly left: readonly Span[];
}

const COLUMNS: readonly (readonly [ColumnKind, string])[] = [
  ['date', '日期'],
  ['occasion', '时间节点'],
  ['theme', '活动主题'],
  ['place', '地点'],
  ['host', '主办单位'],
  ['coHost', '联合单位'],
  ['audience', '宣传对象'],
  ['form', '活动形式'],
  ['item', '资料物品'],
  ['persons', '人数人次'],
  ['views', '浏览量'],
  ['sessions', '场次'],
  ['remark', '备注'],
];
/** They stand there even when they are empty: a table has two columns. */
const ALWAYS: readonly ColumnKind[] = ['date', 'item'];
/** Figures of one event may stand in several clauses. */
const MANY: readonly ColumnKind[] = ['item', 'persons', 'views', 'form', 'remark'];
/** Characters; a year's notes have a few thousands, and the panel waits for them. */
const LONGEST_NOTE = 30_000;
const VIEWS = /阅读|浏览|播放量|点击|点赞|观看|转发/;
const SESSIONS =
  /^(?:共|累计|全年|共计)?(?:开展|举办|组织)?[^，、]{0,10}(?:宣传|普法|活动)[^，、]{0,4}\d+余?(?:场次|场|次|期)$/;
/** What goes with a form already taken. */
const AFTER_FORM = /^\s*(?:等?(?:多种|各种)?的?(?:方式|形式))?[，、\s]*/;
const DEED = new RegExp(VERBS, 'g');
const PARTICLES = /^[\s的，、了“”]*/;
const TITLE = /^[^，。；]{4,40}(?:记录|台账|统计|情况|汇总|小结|清单|明细|活动)[:：]?$/;

interface NoteEvent {
  readonly values: NoteValue[];
  /** The day of the event before it, which this one shares. */
  readonly sharedDay: NoteValue | null;
}

/**
 * Reads notes by rules: a line or a sentence for each event, as in 3月1日在望湖广场开展国际民防日宣传，发放折页300份，
 * 接受咨询120人次。 Nothing is dropped: what no rule understands stands under 备注. Null where there is no event.
 * @throws NotTable above LONGEST_NOTE characters
 */
export function readNotes(note: string): NotesReading | null {
  if (note.length > LONGEST_NOTE) throw new NotTable('long-note');
  const factsIn = inOrder(textFacts(note));
  const clauses = clausesOf(note);
  const [first] = clauses;
  const isTitle = first?.after === 'line' && !noteDay(first.text) && TITLE.test(first.text) && clauses.length > 1;
  const events: NoteEvent[] = [];
  const left: Span[] = [];
  for (const clause of isTitle ? clauses.slice(1) : clauses) {
    const values = valuesOf(clause, factsIn(clause));
    const event = eventFor(clause, values, events, note);
    for (const value of values) add(event.values, value);
    for (const words of unread(clause, values)) {
      left.push(words);
      event.values.push({ kind: 'remark', ...words });
    }
  }
  if (!events.some(({ values }) => values.some(({ kind }) => kind !== 'remark' && kind !== 'host'))) return null;
  return tableOf(note, events, left, isTitle && first ? first.text : '');
}

/** The facts inside one clause after the other. */
function inOrder(facts: readonly FoundFact[]): (clause: Span) => FoundFact[] {
  let at = 0;
  return (clause) => {
    while ((facts[at]?.start ?? clause.start) < clause.start) at++;
    const own: FoundFact[] = [];
    for (let next = at; (facts[next]?.start ?? clause.end) < clause.end; next++) {
      const fact = facts[next];
      if (fact && fact.end <= clause.end) own.push(fact);
    }
    return own;
  };
}

function valuesOf(clause: NoteClause, own: readonly FoundFact[]): NoteValue[] {
  const day = noteDay(clause.text);
  const values: NoteValue[] = day ? [{ kind: 'date', ...day }] : [];
  const occasion = own.find(({ kind }) => kind === 'occasion');
  if (occasion)
    values.push({ kind: 'occasion', start: occasion.start - clause.start, end: occasion.end - clause.start });
  values.push(...noteWords(clause.text, day?.end ?? 0));
  const figures = own.filter(
    ({ kind, start, end }) =>
      /^(?:count|money|percent)$/.test(kind) &&
      !values.some((value) => start - clause.start < value.end && value.start < end - clause.start),
  );
  const [figure] = figures;
  if (figure) {
    const from = Math.max(0, ...values.filter(({ end }) => end <= figure.start - clause.start).map(({ end }) => end));
    const start = from + deedAt(clause.text.slice(from, figure.start - clause.start));
    values.push({ kind: figureKind(clause.text.slice(start), figures), start, end: clause.text.length });
  } else if (!values.some(({ kind }) => kind === 'theme')) {
    const activity = noteActivity(
      clause.text,
      own.filter(({ kind }) => kind === 'occasion').map(({ surface }) => surface),
    );
    if (activity) values.push({ kind: 'theme', ...activity });
  }
  return values.map(({ kind, start, end }) => ({ kind, start: start + clause.start, end: end + clause.start }));
}

/** Where what was done begins before a figure: 全年在宣传工作中|发放折页; particles without a verb. */
function deedAt(lead: string): number {
  return [...lead.matchAll(DEED)].at(-1)?.index ?? (PARTICLES.exec(lead)?.[0].length || 0);
}

function figureKind(words: string, figures: readonly FoundFact[]): ColumnKind {
  if (VIEWS.test(words)) return 'views';
  if (SESSIONS.test(words)) return 'sessions';
  const isPersons = figures.every(({ unit }) => /^(?:人|人次|人\/次|名|位)$/.test(unit));
  return isPersons ? 'persons' : 'item';
}

/** The event a clause belongs to: the one before it, unless it begins its own. */
function eventFor(clause: NoteClause, values: readonly NoteValue[], events: NoteEvent[], note: string): NoteEvent {
  const last = events.at(-1);
  const has = (event: NoteEvent, kind: ColumnKind) => event.values.some((value) => value.kind === kind);
  const names = (kind: ColumnKind) => values.some((value) => value.kind === kind);
  const isOwn = names('place') || names('theme') || names('occasion') || names('host');
  const begins =
    !last ||
    (names('date') && (has(last, 'date') || clause.after === 'line')) ||
    (clause.after === 'line' && isOwn) ||
    (clause.after === 'stop' && names('place') && has(last, 'place'));
  if (last && !begins) return last;
  // 4月15日在甲地…；在乙地…: both on that day.
  const shares = last && clause.after === 'stop' && !names('date') && /；\s*$/.test(note.slice(0, clause.start));
  const sharedDay = shares ? (last.values.find(({ kind }) => kind === 'date') ?? last.sharedDay) : null;
  const event: NoteEvent = { values: [], sharedDay };
  events.push(event);
  return event;
}

/** A second value of what an event has one of is left under 备注. */
function add(values: NoteValue[], value: NoteValue): void {
  const isSecond = !MANY.includes(value.kind) && values.some(({ kind }) => kind === value.kind);
  values.push(isSecond ? { ...value, kind: 'remark' } : value);
}

/** The stretches of a clause that no value holds and that say something. */
function unread(clause: NoteClause, values: readonly NoteValue[]): Span[] {
  const spans: Span[] = [];
  let at = clause.start;
  const until = (end: number) => {
    const words = clause.text.slice(at - clause.start, end - clause.start);
    const lead = AFTER_FORM.exec(words)?.[0].length ?? 0;
    if (saysMore(words.slice(lead))) spans.push({ start: at + lead, end: at + words.trimEnd().length });
  };
  for (const { start, end } of [...values].sort((a, b) => a.start - b.start)) {
    if (start > at) until(start);
    at = Math.max(at, end);
  }
  if (at < clause.end) until(clause.end);
  return spans;
}

function tableOf(note: string, events: readonly NoteEvent[], left: readonly Span[], name: string): NotesReading {
  const columns = COLUMNS.filter(
    ([kind]) => ALWAYS.includes(kind) || events.some(({ values }) => values.some((value) => value.kind === kind)),
  );
  const places = new Map<string, readonly Span[]>();
  const rows = events.map(({ values, sharedDay }, row) =>
    columns.map(([kind], column): Cell => {
      const own = values.filter((value) => value.kind === kind).map(({ start, end }) => ({ start, end }));
      const shared = kind === 'date' && own.length === 0 && sharedDay !== null;
      const spans = shared ? [sharedDay] : own;
      if (spans.length > 0) places.set(address(row + 1, column), spans);
      return { text: spans.map(({ start, end }) => note.slice(start, end)).join('，'), copy: shared };
    }),
  );
  const header = columns.map(([, text]): Cell => ({ text, copy: false }));
  const sheet = sheetOf([header, ...rows]);
  return { sheet: name ? { ...sheet, name } : sheet, places, left };
}
