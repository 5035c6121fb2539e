import type { OutreachEvent } from './event';
import { eventVariants } from './phrase-event';
import type { PhraseOptions, PhraseSentence, Phrasing } from './phrase-options';
import { amountClauses, commonYear, inDateOrder, verbOf } from './phrase-parts';
import { eventsTotal, isPrinted, printedTotal, type Total, totalsOf } from './totals';

const LEADS = ['结合', '利用', '围绕'] as const;
const NODES = ['等时间节点', '等重要时间节点', '等节点'] as const;
const DEEDS = ['开展法治宣传活动', '组织开展法治宣传活动', '开展法治宣传教育活动', '开展普法宣传活动'] as const;
const MOST_OCCASIONS = 8;
const MOST_TOLD = 20;
const MOST_NAMES = 3;

/** Events in the field's phrasing, of the table's own words and figures. */
export function phrase(events: readonly OutreachEvent[], { form, names, seed, reportYear }: PhraseOptions): Phrasing {
  const pick = <T>(from: readonly [T, ...T[]], turn: number): T => from[Math.abs(seed + turn) % from.length] ?? from[0];
  const ordered = inDateOrder(events);
  const year = commonYear(events) ?? reportYear;
  const total = eventsTotal(events);
  const { clauses, notes } = totalClauses(events);
  const when = year === null ? '' : `${year}年，`;
  const occasions = [...new Set(ordered.flatMap(({ occasion }) => occasion?.name ?? []))];
  const named = occasions.slice(0, MOST_OCCASIONS).join('、');
  const nodes =
    occasions.length === 0 || !names.includes('occasion')
      ? ''
      : `${pick(LEADS, 0)}${named}${occasions.length > 1 ? pick(NODES, 0) : ''}，`;
  const deed = `${pick(DEEDS, 1)}${total?.surface ?? ''}`;
  const forms = [...new Set(ordered.flatMap((event) => event.forms.map(({ text }) => text)))].slice(0, MOST_NAMES);
  const by = forms.length > 1 && names.includes('form') ? `采取${forms.join('、')}等形式，` : '';
  const all = (...variants: string[]): PhraseSentence => ({ variants: [...new Set(variants)], row: null });

  if (events.length === 0) return { paragraphs: [], notes: [] };
  const opening = all(`${when}${by}${nodes}${deed}。`, `${when}${nodes}${deed}。`, `${when}${deed}。`);
  const counted = [clauses.things, clauses.persons].filter((words) => words.length > 0);
  const sums = counted.map((words, at) =>
    all(`${at === 0 ? '活动累计' : ''}${words.join('，')}。`, ...words.map((word) => `${word}。`)),
  );
  if (form === 'total') return { paragraphs: [[opening, ...sums]], notes };
  const years = new Set(events.flatMap(({ day }) => /^\d{4}/.exec(day?.start ?? '')?.[0] ?? []));
  const chosen = ordered.length <= MOST_TOLD ? ordered : ordered.filter(({ occasion }) => occasion).slice(0, MOST_TOLD);
  if (chosen.length < ordered.length)
    notes.push(`活动较多，逐场写出其中${chosen.length}场，其余${ordered.length - chosen.length}场只计入合计。`);
  const told = chosen.map((event, at): PhraseSentence => {
    const manner = { lead: pick(LEADS, at + 1), saysYear: years.size > 1, ownHost: commonHost(events) };
    return { variants: eventVariants(event, manner), row: event.row };
  });
  const short = all(`${when}${deed}。`);
  const first = total ? short : opening;
  const last = events.length > 1 && sums.length > 0 ? [sums] : [];
  return { paragraphs: [[first], ...told.map((sentence) => [sentence]), ...last], notes };
}

/** The sums as clauses; printed matter of more than two kinds as one, which then says 份（册）. */
function totalClauses(events: readonly OutreachEvent[]) {
  const totals = totalsOf(events).filter(({ kind }) => kind !== 'sessions');
  const printed = printedTotal(events);
  const apart = totals.filter(({ addends }) => addends.every(isPrinted));
  const joined = printed && apart.length > 2 ? printed : null;
  const shown = joined ? totals.filter((total) => !apart.includes(total)) : totals;
  const notes: string[] = [];
  const things: string[] = [];
  if (joined) {
    things.push(`发放${chiefNames(apart).join('、')}等${joined.name}${joined.surface}`);
    if (joined.unit === '份/册') notes.push('纸质资料中“份”与“册（本）”一并计数，写作“份（册）”；各项分计见合计表。');
  }
  things.push(...amountClauses(shown.filter(isItem)));
  const persons = amountClauses(shown.filter((total) => !isItem(total)));
  const unsaid = shown.filter((total) => isItem(total) && verbOf(total) === null);
  for (const { name, surface } of unsaid) notes.push(`“${name}${surface}”不知道用什么动词，没有写进段落。`);
  const units = new Set(totals.filter(({ kind }) => kind === 'persons').map(({ unit }) => unit));
  if (units.size > 1) notes.push('“人”与“人次”口径不同，没有相加。');
  return { clauses: { things, persons }, notes };
}

function isItem({ kind }: Total): boolean {
  return kind === 'item';
}

/** The names with the most pieces; 折页 is not named beside 宣传折页. */
function chiefNames(totals: readonly Total[]): string[] {
  const names: string[] = [];
  for (const { name } of [...totals].sort((a, b) => b.value - a.value)) {
    if (names.length < MOST_NAMES && !names.some((other) => other.includes(name) || name.includes(other)))
      names.push(name);
  }
  return names;
}

function commonHost(events: readonly OutreachEvent[]): string | null {
  const hosts = events.flatMap(({ host }) => host?.text ?? []);
  const counts = [...new Set(hosts)].map((host) => [host, hosts.filter((other) => other === host).length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
