import { sentences } from '@/lib/text/sentences';
import type { PlacedText } from '@/lib/text/span';
import type { CountedRow, CountedTable } from './counted-table';
import { dayParts } from './day-value';
import { findDays } from './days';
import { findOccasions } from './occasions';

/** All rows. */
export const WHOLE = '全表';

/** The rows a sentence may speak of, the likeliest first. Figures that none of them comes to are wrong. */
export interface Scope {
  /** What the user sees: 全表, “国家宪法日”, 4月15日. */
  readonly label: string;
  readonly readings: readonly (readonly CountedRow[])[];
  /** The sentence says by its own words what it counts, not only the one before it. */
  readonly own: boolean;
}

interface ScopedSentence extends PlacedText {
  readonly scope: Scope;
}

const YEARLY = /全年|年内|一年来|(?:20\d\d年(?:度|来|以来)?|[今本]年(?:度|以来)?)[，,]/;
const SUMMED =
  /累计|[共总合]计|总共|共(?:开展|组织|举办|召开|检查|办理|受理|发放|派发|悬挂|解答|接受|接待|推送|发布|下发|审查)/;
/** A sentence that begins with how many events there were speaks of all of them. */
const ALL_EVENTS = /^(?:组织|先后|积极|共)*(?:开展|举办)(?:法治|普法|法律|宣传|教育)+活动\s*\d+余?场/;
/** A stretch of the year, another year's figure for comparison, what is only planned, or what each of several counts. */
const OTHER =
  /[一二三四]季度|[上下]半年|截至|截止|近[两二三四五]年|同比|环比|较上年|比上年|计划|力争|拟|将于|平均|每[月周年次场个]/;
/** Goes on with something else. */
const BESIDES = /^(?:此外|另外|除此之外)/;
/** An event at a place: the table's rows of an occasion may be several events. */
const AT_PLACE =
  /在([^，。；、“”]{2,16}?)(?:广场|社区|公园|中学|小学|学校|村|商场|车站|机关|企业|营区|门前|大厅|现场|开展|举办|组织|设置|设立|摆放|悬挂|发放)/;

/** The sentences of a paragraph that say, or go on with one that says, which rows of the table they are about. */
export function scopedSentences(text: string, table: CountedTable, reportYear: number | null): ScopedSentence[] {
  const rows = rowsOfYear(table, reportYear);
  const scoped: ScopedSentence[] = [];
  let before = null as Scope | null;
  for (const sentence of sentences(text)) {
    const named: Scope | null | undefined = scopeOf(sentence.text, rows, reportYear);
    // undefined: the sentence says nothing of it and goes on with the one before.
    const goesOn: Scope | null = before && { label: before.label, readings: before.readings, own: false };
    const scope: Scope | null = named === undefined ? goesOn : named;
    before = scope;
    if (scope) scoped.push({ ...sentence, scope });
  }
  return scoped;
}

/** Null where it is of something the table cannot tell. */
function scopeOf(text: string, rows: readonly CountedRow[], reportYear: number | null): Scope | null | undefined {
  if (OTHER.test(text)) return null;
  const occasions = findOccasions(text);
  let rest = text;
  for (const { start, end } of occasions) rest = rest.slice(0, start) + '　'.repeat(end - start) + rest.slice(end);
  const days = findDays(rest, null);
  if (days.some(({ kind, value }) => kind === 'year' && typeof value === 'number' && value !== reportYear)) return null;
  if (
    days.some(({ value }) => dayParts(String(value)).year !== undefined && !String(value).startsWith(`${reportYear}`))
  )
    return null;
  const dates = days.filter(({ kind }) => kind === 'date');
  const yearly = YEARLY.test(text) && dates.length === 0;
  const ids = new Set(occasions.map(({ occasion }) => occasion.id));
  const summed = SUMMED.test(text);
  if (BESIDES.test(text) && ids.size === 0 && dates.length === 0) return null;
  if (yearly) {
    const union = ids.size > 0 ? rows.filter(({ occasion }) => occasion !== null && ids.has(occasion)) : [];
    return { label: WHOLE, readings: union.length > 0 ? [rows, union] : [rows], own: true };
  }
  if (ids.size === 0 && dates.length === 0 && ALL_EVENTS.test(text))
    return { label: WHOLE, readings: [rows], own: false };
  if (ids.size === 0 && dates.length === 0) return summed ? undefinedOrAll(text, rows) : elsewhere(text, rows);
  let chosen = rows;
  if (ids.size > 0) chosen = chosen.filter(({ occasion }) => occasion !== null && ids.has(occasion));
  if (dates.length > 0)
    chosen = chosen.filter((row) =>
      isOn(
        row,
        dates.map(({ value }) => String(value)),
        rest,
      ),
    );
  if (chosen.length === 0 || elsewhere(text, chosen) === null) return null;
  const place = [...new Set(chosen.flatMap((row) => row.place ?? []))].find((name) => text.includes(name));
  const here = place === undefined ? [] : chosen.filter((row) => row.place === place);
  const label =
    ids.size === 1
      ? `“${occasions[0]?.occasion.name ?? ''}”`
      : ids.size > 1
        ? '这几个时间节点'
        : (dates[0]?.surface ?? '');
  const readings = here.length > 0 && here.length < chosen.length ? [here, chosen] : [chosen];
  // Several occasions and no word of the whole: their sum, or what the whole table comes to.
  return {
    label: here.length > 0 ? `${label}${place}` : label,
    readings: ids.size > 1 || summed ? [...readings, rows] : readings,
    own: true,
  };
}

/** 累计发放…: the whole, unless it goes on with what one occasion or day came to. */
function undefinedOrAll(text: string, rows: readonly CountedRow[]): Scope | null | undefined {
  if (/^(?:活动|期间|现场|当[天日])|活动(?:现场|期间|中)?(?:累计|共)|现场/.test(text)) return undefined;
  return elsewhere(text, rows) === null ? null : { label: WHOLE, readings: [rows], own: true };
}

/** Null for an event at a place that no row names. */
function elsewhere(text: string, rows: readonly CountedRow[]): undefined | null {
  const place = AT_PLACE.exec(text)?.[0];
  return place === undefined || rows.some((row) => row.place !== null && text.includes(row.place)) ? undefined : null;
}

function isOn({ day, end }: CountedRow, said: readonly string[], text: string): boolean {
  if (day === null) return false;
  const key = (value: string) => {
    const { month = 0, day: date = 0 } = dayParts(value);
    return month * 100 + date;
  };
  const from = key(day);
  const to = end === null ? from : key(end);
  const [first, second] = said;
  if (first !== undefined && second !== undefined && said.length === 2 && /[日号月]\s*[至到—－~-]/.test(text)) {
    const last = key(second) % 100 === 0 ? key(second) + 99 : key(second);
    return from >= key(first) && to <= (last < 100 ? Math.floor(key(first) / 100) * 100 + last : last);
  }
  return said.some((value) => {
    const { month, day: date } = dayParts(value);
    if (month === undefined) return false;
    return date === undefined ? Math.floor(from / 100) === month : from <= key(value) && key(value) <= to;
  });
}

const byYear = new WeakMap<CountedTable, Map<number | null, readonly CountedRow[]>>();

/** A row that names another year is none of this report's. */
function rowsOfYear(table: CountedTable, reportYear: number | null): readonly CountedRow[] {
  const known = byYear.get(table) ?? new Map<number | null, readonly CountedRow[]>();
  byYear.set(table, known);
  const before = known.get(reportYear);
  if (before) return before;
  const rows = table.rows.filter(({ day }) => {
    const year = day === null ? undefined : dayParts(day).year;
    return year === undefined || reportYear === null || year === reportYear;
  });
  known.set(reportYear, rows);
  return rows;
}
