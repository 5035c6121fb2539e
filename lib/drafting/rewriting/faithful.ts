import { extractFacts } from '@/lib/facts/extract';
import type { Ledger } from '@/lib/facts/ledger';
import { ABSENCE, DEED } from '../deed-verbs';
import { SLOT } from '../model/slots';
import { PLACEHOLDER } from '../placeholder';
import { besideSlots, clausesOf, isBare, likeness, pairsOf, shared } from './clause-words';
import { isShuffled, unstatedWords } from './restated';

/** A sentence before and after: as people read it, and with slots. */
export interface Wordings {
  readonly text: string;
  readonly slotted: string;
}

type Check = (before: Wordings, after: Wordings, ledger: Ledger) => string | null;

const LEAD =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]，|首先，?|其次，?|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))/;
// Words that turn a meaning round: what is not so, and who does it to whom.
const TURNS =
  /没有|未(?!来|必|成年|雨绸缪)|无(?!论|须|需|人机|障碍|偿|纸化)|不(?!断|仅|但|论|忘|动产|少|懈|同)|缺乏|缺少|欠缺|难以|非(?!常|法|凡|诉|遗|营利)|(?<!是)否|被(?!告|申请)/g;
// Whatever makes another figure of one: %, ‰, +, -, /, ×.
const SIGN = /[\p{S}\p{Pd}%％‰‱/／\\&@#*·“”‘’《》〔〕（）]/gu;
// Fixed terms (“一网通办”) are no facts, and stay as they are all the same.
const QUOTED = /“[^”]*”/g;
const PRAISE =
  /显著|明显|圆满|卓有成效|突出|优异|领先|率先|首次|首创|先进|模范|示范|表彰|好评|肯定|充分|有力|有效|大幅|极大|空前|全面|全部|所有|始终|高度|深刻|扎实|良好|满意/g;
const RISE = /增长|上升|提高|增加|提升|扩大|上涨|多于|高于/;
const FALL = /下降|减少|降低|压减|缩短|回落|下滑|少于|低于/;

/** One line for each way in which the new wording says something else; none when it only says it otherwise. */
export function unfaithful(before: Wordings, after: Wordings, ledger: Ledger): string[] {
  return CHECKS.flatMap((check) => check(before, after, ledger) ?? []);
}

const CHECKS: readonly Check[] = [
  (before, after) => (isSameList(slotList(before), slotList(after)) ? null : '本句的槽位应与原句相同，每个恰好用一次'),
  (before, after) =>
    isSameList(factList(before.text), factList(after.text)) ? null : '数据、日期、名称必须与原句完全相同',
  (before, after) =>
    isSameList(found(/\p{N}/gu, before.text), found(/\p{N}/gu, after.text)) ? null : '不能多写或少写数字',
  (before, after) => (isSameList(found(SIGN, before.text), found(SIGN, after.text)) ? null : '不能多写或少写符号'),
  (before, after) =>
    isSameList(found(QUOTED, before.text), found(QUOTED, after.text)) ? null : '引号里的话应原样保留',
  (before, after) =>
    isSameList(found(PLACEHOLDER, before.text), found(PLACEHOLDER, after.text)) ? null : '【待核实：…】应原样保留',
  (before, after) => (lead(before.text) === lead(after.text) ? null : `句首应保留“${lead(before.text)}”`),
  (before, after) =>
    found(TURNS, before.text).length === found(TURNS, after.text).length ? null : '否定和被动的说法应与原句一致',
  (before, after) => {
    const added = found(PRAISE, after.text).find((word) => !before.text.includes(word));
    return added === undefined ? null : `“${added}”：原句没有这个评价`;
  },
  (_, after) => (after.text.length >= 4 ? null : '这一句没有写'),
  (before, after) => (after.text.length > before.text.length * 1.5 + 12 ? '比原句长太多' : null),
  misplaced,
  reordered,
  turnedTrend,
  invented,
  shuffled,
  added,
  dropped,
];

/** A slot that speaks of what another one spoke of. */
function misplaced({ slotted: old }: Wordings, { slotted: now }: Wordings): string | null {
  const was = besideSlots(old);
  for (const [id, place] of besideSlots(now)) {
    const own = was.get(id);
    if (!own) continue;
    const kept = likeness(place, own);
    const others = [...was].filter(([other]) => other !== id).map(([, beside]) => likeness(place, beside));
    // One with nothing beside it (a date between two commas) may not take the words of another.
    const isLost = !isBare(own) && kept === 0;
    if (isLost || Math.max(0, ...others) > kept) return `{{${id}}}：应说明原来的那件事`;
  }
  return null;
}

/** Slots with nothing beside them, bodies and persons: who comes first is what is said. */
function reordered({ slotted: old }: Wordings, { slotted: now }: Wordings, ledger: Ledger): string | null {
  const beside = besideSlots(old);
  const kinds = new Map(ledger.facts.map(({ id, kind }) => [id, kind]));
  const isOrdered = (id: string) => {
    const own = beside.get(id);
    return kinds.get(id) === 'org' || kinds.get(id) === 'person' || (own !== undefined && isBare(own));
  };
  const order = (text: string) =>
    found(SLOT, text)
      .map((slot) => slot.slice(2, -2))
      .filter(isOrdered);
  return isSameList(order(old), order(now), false) ? null : '并列的内容应保持原来的先后顺序';
}

/** 增长 made 下降, or the one or the other where there was none. */
function turnedTrend({ slotted: old }: Wordings, { slotted: now }: Wordings): string | null {
  const trend = (text: string) => {
    const clauses = clausesOf(text).filter((clause) => clause.includes('{{'));
    return `${clauses.some((clause) => RISE.test(clause))} ${clauses.some((clause) => FALL.test(clause))}`;
  };
  return trend(old) === trend(now) ? null : '增减的说法应与原句一致';
}

/** A deed or its absence, a place or an object, in words the old sentence does not have. */
function invented({ slotted: old }: Wordings, { slotted: now }: Wordings): string | null {
  for (const clause of clausesOf(now)) {
    const isDeed = found(DEED, clause).length > 0 || ABSENCE.test(clause);
    const words = unstatedWords(clause, old, isDeed);
    if (words !== null) return `“${words}”：原句没有这样说`;
  }
  return null;
}

/** 甲要求乙整改 made 乙整改, or the predicates of two clauses exchanged. */
function shuffled({ slotted: old }: Wordings, { slotted: now }: Wordings): string | null {
  const isDeed = clausesOf(now).some((clause) => found(DEED, clause).length > 0 || ABSENCE.test(clause));
  return isShuffled(now, old, isDeed) ? '词语的先后和“要求、部分、力争”一类的限定应与原句一致' : null;
}

/** A clause that has nothing of the old sentence is new. */
function added({ slotted: old }: Wordings, { slotted: now }: Wordings): string | null {
  const known = pairsOf(old);
  const fresh = clausesOf(now).find((clause) => {
    const pairs = pairsOf(clause);
    return pairs.size > 1 && shared(pairs, known) === 0;
  });
  return fresh === undefined ? null : `“${fresh}”：原句没有这个意思`;
}

/** A deed of the old sentence that the new one has nothing of. */
function dropped({ slotted: old }: Wordings, { slotted: now }: Wordings): string | null {
  const said = pairsOf(now);
  const lost = clausesOf(old).find((clause) => {
    const pairs = pairsOf(clause);
    return found(DEED, clause).length > 0 && pairs.size > 0 && shared(pairs, said) === 0;
  });
  return lost === undefined ? null : `“${lost}”：原句的这件事丢失了`;
}

function slotList({ slotted }: Wordings): string[] {
  return found(SLOT, slotted);
}

function factList(text: string): string[] {
  return extractFacts(text, 'sentence').map(({ kind, surface }) => `${kind} ${surface}`);
}

function lead(text: string): string {
  return LEAD.exec(text)?.[0] ?? '';
}

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join('')))].map(
    ([words]) => words,
  );
}

function isSameList(a: readonly string[], b: readonly string[], sorted = true): boolean {
  const list = (items: readonly string[]) => JSON.stringify(sorted ? [...items].sort() : items);
  return list(a) === list(b);
}
