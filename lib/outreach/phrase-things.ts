import type { OutreachEvent } from './event';
import { itemOf } from './items.data';
import type { PhraseName } from './phrase-options';
import { type AmountText, itemClauses, personClauses, verbOf, viewClauses } from './phrase-parts';
import { isPrinted, printedTotal, type Total, totalsOf } from './totals';
import { listed } from './wording';

/** Kinds of printed matter that are told one by one; of more only the sum. */
const MOST_KINDS = 3;
const MOST_CHIEF = 3;

export interface Counted {
  /** 发放折页300余份、手册120册 · 悬挂横幅2条 */
  readonly items: readonly string[];
  /** 阅读量1.2万次 */
  readonly views: readonly string[];
  /** 解答咨询86人次 · 参与人员400余人 */
  readonly persons: readonly string[];
  /** True where 份 and 册 are one sum, which then says 份（册）. */
  readonly joined: boolean;
}

/** The sums of events as clauses. Printed matter of many kinds, or where items are not to be named, is one sum. */
export function countedIn(events: readonly OutreachEvent[], names: readonly PhraseName[]): Counted {
  const totals = totalsOf(events).filter(({ kind }) => kind !== 'sessions');
  const namesItems = names.includes('items');
  const papers = totals.filter(({ addends }) => addends.every(isPrinted));
  const printed = papers.length > MOST_KINDS || !namesItems ? printedTotal(events) : null;
  const known = totals.filter((total) => total.kind === 'item' && !(printed && papers.includes(total)));
  const told = namesItems ? known : known.filter((total) => papers.includes(total));
  const persons = totals.filter(({ kind }) => kind === 'persons');
  const joined = printed ? [asOne(printed, namesItems ? papers : [])] : [];
  return {
    items: itemClauses([...joined, ...told]),
    views: viewClauses(totals),
    persons: personClauses(persons),
    joined: printed?.unit === '份/册',
  };
}

/** In Chinese: what of the figures of these groups is put together, kept apart or not told. */
export function notesOn(groups: readonly (readonly OutreachEvent[])[], names: readonly PhraseName[]): string[] {
  const notes = new Set<string>();
  const unnamed = new Set<string>();
  for (const group of groups) {
    if (countedIn(group, names).joined)
      notes.add('纸质资料中“份”与“册（本）”一并计数，写作“份（册）”；各项分计见合计表。');
    const totals = totalsOf(group);
    const persons = totals.filter(({ kind }) => kind === 'persons');
    if (new Set(persons.map(({ unit }) => unit)).size > 1) notes.add('“人”与“人次”口径不同，没有相加。');
    for (const { kind, name, verb, unit, addends } of totals) {
      if (kind !== 'item') continue;
      if (!names.includes('items') && !addends.every(isPrinted)) unnamed.add(name);
      else if (verbOf({ kind, name, verb, unit }) === null) notes.add(`“${name}”不知道用什么动词，没有写进段落。`);
    }
  }
  if (unnamed.size > 0) notes.add(`没有选“资料明细”，没有写${listed([...unnamed], 6, '等')}的数量。`);
  return [...notes];
}

function asOne({ kind, name, unit, surface }: Total, papers: readonly Total[]): AmountText {
  const chief = chiefNames(papers);
  return { kind, name: chief.length > 0 ? `${chief.join('、')}等${name}` : name, verb: '发放', unit, surface };
}

/** The names with the most pieces; 折页 is not named beside 宣传折页. */
function chiefNames(totals: readonly Total[]): string[] {
  const names: string[] = [];
  for (const { name } of [...totals].sort((a, b) => b.value - a.value)) {
    const isAlike = names.some((other) => other.includes(name) || name.includes(other));
    if (names.length < MOST_CHIEF && !isAlike && itemOf(name)) names.push(name);
  }
  return names;
}
