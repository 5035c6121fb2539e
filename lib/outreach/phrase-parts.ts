import { dayParts } from '@/lib/facts/day-value';
import { findOccasions } from '@/lib/facts/occasions';
import { citedWords, themeWords } from './cited-words';
import type { Amount, OutreachEvent } from './event';
import { figureText } from './figure-text';
import { itemOf } from './items.data';

/** By date, undated ones last; events of one day in the order of the sheet. */
export function inDateOrder(events: readonly OutreachEvent[]): OutreachEvent[] {
  const year = commonYear(events) ?? '';
  const keys = new Map(events.map((event) => [event, dayKey(event, year)]));
  const key = (event: OutreachEvent) => keys.get(event) ?? '';
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.row - b.row));
}

function dayKey({ day }: OutreachEvent, usual: number | string): string {
  if (!day) return '9';
  const { year = usual, month = 0, day: date = 0 } = dayParts(day.start);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The one year all dated events are of, as far as they name one. */
export function commonYear(events: readonly OutreachEvent[]): number | null {
  const years = new Set(events.flatMap(({ day }) => (day ? (dayParts(day.start).year ?? []) : [])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** 开展“民防，保障人民安全”主题宣传活动; what names an activity, a law or a field stands without marks. */
export function activityText({ theme }: Pick<OutreachEvent, 'theme'>): string {
  if (!theme) return '开展法治宣传活动';
  const words = themeWords(theme.text);
  const isSlogan = /^[“"]/.test(theme.text.trim());
  const plain = citedWords(theme.text);
  const own = /^(?:开展|举办|组织)/.test(words) ? '' : '开展';
  if (/(?:活动|讲座|演练|宣讲|培训|竞赛|展览|答题)$/.test(words)) return `${own}${plain}`;
  if (/进[\u4e00-\u9fff]{2}$/.test(words)) return `${own}${plain}活动`;
  // 安全宣传“五进” names what is done.
  if (/[^“]“[^”]*”$/.test(plain) || findOccasions(plain).length > 0) return `${own}${plain}活动`;
  if (/^(?:《[^》]*》)+$/.test(words)) return `开展${words}宣传活动`;
  const subject = /^(?:宣传|普及)?([\u4e00-\u9fff《》、]{2,24}(?:法|条例|法律法规|法规|知识|常识))$/.exec(words)?.[1];
  return subject && !isSlogan ? `开展${subject}宣传活动` : `开展“${words}”主题宣传活动`;
}

/** Whether a theme only says the occasion again: 4.15国家安全日宣传. */
export function repeatsOccasion({ theme, occasion }: OutreachEvent): boolean {
  if (!theme || !occasion) return false;
  if (theme.text === occasion.name) return true;
  const [found] = findOccasions(themeWords(theme.text));
  return found !== undefined && found.occasion.id === occasion.id && theme.text.length <= occasion.name.length + 10;
}

/** The verb an amount goes with; null for things nobody knows a verb for. */
export function verbOf({ kind, name, verb, unit }: Omit<AmountText, 'surface'>): string | null {
  if (kind !== 'item') return '';
  return verb ?? itemOf(name)?.verb ?? (/^(?:份|册|本)$/.test(unit) ? '发放' : null);
}

/** An amount or a sum of amounts with the words of its figure. */
export type AmountText = Pick<Amount, 'name' | 'verb' | 'unit'> & {
  readonly kind: string;
  readonly surface: string;
};

export function amountText(amount: Amount): AmountText {
  return { ...amount, surface: figureText(amount.value, amount.unit, amount.approx) };
}

/** What one verb governs stands together; what is given out stands first. */
export function itemClauses(amounts: readonly AmountText[]): string[] {
  const byVerb = new Map<string, string[]>();
  for (const amount of amounts) {
    if (amount.kind !== 'item') continue;
    const verb = verbOf(amount);
    if (verb === null) continue;
    const things = byVerb.get(verb);
    const thing = `${amount.name}${amount.surface}`;
    if (things) things.push(thing);
    else byVerb.set(verb, [thing]);
  }
  const order = ['发放', '派发', '赠送'];
  const rank = (verb: string) => (order.includes(verb) ? order.indexOf(verb) : order.length);
  return [...byVerb].sort((a, b) => rank(a[0]) - rank(b[0])).map(([verb, things]) => `${verb}${things.join('、')}`);
}

export function viewClauses(amounts: readonly AmountText[]): string[] {
  return amounts.filter(({ kind }) => kind === 'views').map(({ name, surface }) => `${name}${surface}`);
}

const PERSONS: Readonly<Record<string, string>> = { 咨询: '解答咨询', 参与: '参与人员', 受众: '受众' };

/** Persons and visits of one kind stand side by side and are not added. */
export function personClauses(amounts: readonly AmountText[]): string[] {
  const persons = amounts.filter(({ kind }) => kind === 'persons');
  return Object.entries(PERSONS).flatMap(([name, words]) => {
    const [first, second] = ['人', '人次'].flatMap((unit) =>
      persons.filter((amount) => amount.name === name && amount.unit === unit).slice(0, 1),
    );
    if (!first) return [];
    const lead = name === '咨询' && first.unit === '人' ? '接受咨询' : words;
    return [`${lead}${first.surface}`, ...(second ? [`另有按人次统计的${second.surface}`] : [])];
  });
}
