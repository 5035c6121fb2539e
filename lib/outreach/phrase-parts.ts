import { dayParts } from '@/lib/facts/day-value';
import type { Amount, OutreachEvent } from './event';
import { figureText } from './figure-text';
import { itemOf } from './items.data';
import { unquoted } from './outreach-table';

/** By date, undated ones last; events of one day in the order of the sheet. */
export function inDateOrder(events: readonly OutreachEvent[]): OutreachEvent[] {
  const common = commonYear(events);
  const keyed = events.map((event) => ({ event, key: dateKey(event, common) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.event.row - b.event.row));
  return keyed.map(({ event }) => event);
}

function dateKey({ day }: OutreachEvent, common: number | null): string {
  if (!day) return '9';
  const { year = common ?? '', month = 0, day: date = 0 } = dayParts(day.start);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The one year all dated events are of, as far as they name one. */
export function commonYear(events: readonly OutreachEvent[]): number | null {
  const years = new Set(events.flatMap(({ day }) => (day ? (dayParts(day.start).year ?? []) : [])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** 开展“民防，保障人民安全”主题宣传活动; a theme that names an activity stands without marks. */
export function activityText({ theme }: OutreachEvent): string {
  if (!theme) return '开展法治宣传活动';
  const words = unquoted(theme.text).replace(/[。；;]$/, '');
  if (/(?:活动|讲座|演练|宣讲|培训|竞赛|展览)$/.test(words))
    return /^(?:开展|举办|组织)/.test(words) ? words : `开展${words}`;
  return `开展${/^《[^》]*》$/.test(words) ? words : `“${words.replace(/[“”]/g, '')}”`}主题宣传活动`;
}

/** The verb an amount goes with; null for things nobody knows a verb for. */
export function verbOf({ kind, name, verb, unit }: Omit<AmountText, 'surface'>): string | null {
  if (kind !== 'item') return '';
  return verb ?? itemOf(name)?.verb ?? (/^(?:份|册|本)$/.test(unit) ? '发放' : null);
}

/** 发放折页300余份、手册120册，悬挂横幅2条，解答咨询86人次: what one verb governs stands together. */
export function amountClauses(amounts: readonly AmountText[]): string[] {
  const byVerb = new Map<string, string[]>();
  for (const amount of amounts) {
    if (amount.kind !== 'item') continue;
    const verb = verbOf(amount);
    if (verb !== null) byVerb.set(verb, [...(byVerb.get(verb) ?? []), `${amount.name}${amount.surface}`]);
  }
  return [
    ...[...byVerb].map(([verb, things]) => `${verb}${things.join('、')}`),
    ...personClauses(amounts),
    ...amounts.filter(({ kind }) => kind === 'views').map(({ name, surface }) => `${name}${surface}`),
  ];
}

/** An amount or a sum of amounts with the words of its figure. */
export type AmountText = Pick<Amount, 'name' | 'verb' | 'unit'> & {
  readonly kind: string;
  readonly surface: string;
};

export function amountText(amount: Amount): AmountText {
  return { ...amount, surface: figureText(amount.value, amount.unit, amount.approx) };
}

const PERSONS: Readonly<Record<string, string>> = { 咨询: '解答咨询', 参与: '参与人员', 受众: '受众' };

/** Persons and visits of one kind stand side by side and are not added. */
function personClauses(amounts: readonly AmountText[]): string[] {
  const persons = amounts.filter(({ kind }) => kind === 'persons');
  return Object.entries(PERSONS).flatMap(([name, words]) => {
    const [first, second] = ['人', '人次'].flatMap((unit) =>
      persons.filter((amount) => amount.name === name && amount.unit === unit).slice(0, 1),
    );
    if (!first) return [];
    const lead = name === '咨询' && first.unit === '人' ? '接受咨询' : words;
    return [`${lead}${first.surface}`, ...(second ? [`另按人次统计${second.surface}`] : [])];
  });
}
