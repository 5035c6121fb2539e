import { MASK } from '@/lib/facts/plain';
import { wordList } from '@/lib/text/words';
import type { Mode } from '../verify';
import { RETELLING_WORDS } from './retelling-words.data';

/** Left out, these make the contrary of what was said: 整改不到位 is no 整改到位, 要求检查 no 检查. */
const TURNS =
  /没|未(?!来|成年)|无(?!论|人机|障碍|纸化|线)|不(?!断|仅|但|论|动产|少|懈|同)|非(?!常|法|凡|诉|遗|营利)|否|缺|难以|拒|部分|少数|个别|尚|要求|应当?|需|建议|力争|争取|计划|打算|准备|拟|取消|暂停|停止|推迟|如果|若/;
/** Left out just before a word, these give it another part: 联合甲举办 is no 甲举办. */
const PARTS =
  /(?:联合|会同|协助|协同|配合|委托|邀请|聘请|支持|被|受|由|对|向|给|把|将|经|为|从|与|和)(?:\d[\d.,]*[\u4e00-\u9fff%]?|\uFFFC)?$/;
const HAN = /[\u4e00-\u9fffA-Za-z]/;
const WORD = /^[\u4e00-\u9fffA-Za-z]{2}$/;

const { manner, announcing } = RETELLING_WORDS;
const FREE: Readonly<Record<Mode, ReadonlyMap<string, readonly string[]>>> = {
  past: byFirst(wordList(manner)),
  plan: byFirst(wordList(`${manner} ${announcing}`)),
};

/**
 * Whether a clause only repeats a source: its words are pieces of what was said there, two characters long at least and in
 * the same order, and what is left out between them turns nothing round. Only words of manner may be added. `clause` has
 * masks in the place of its facts; `said` is as in `Witness`.
 */
export function isRetold(clause: string, said: string, mode: Mode): boolean {
  return isLaidOut(clause, said, (at) => harmlessAt(clause, at, mode));
}

/** The same with other words that may be added: `free` gives the lengths of those that stand at a place. */
export function isLaidOut(clause: string, said: string, free: (at: number) => readonly number[]): boolean {
  // Of each place in the clause: how far in the source the words up to it can have led; -1 before its first.
  const reached = Array.from({ length: clause.length + 1 }, () => new Set<number>());
  reached[0]?.add(-1);
  for (let at = 0; at < clause.length; at += 1) {
    const here = reached[at];
    if (!here || here.size === 0) continue;
    for (const length of free(at)) for (const place of here) reached[at + length]?.add(place);
    const word = clause.slice(at, at + 2);
    for (const place of here) {
      // What goes on where it stopped may be a single character; what begins anew must be a word.
      if (place >= 0 && said.charAt(place) === clause.charAt(at)) reached[at + 1]?.add(place + 1);
      // 对 before a figure is one.
      const isBeforeFact = HAN.test(word) && word.charAt(1) === MASK;
      if (!WORD.test(word) && !isBeforeFact) continue;
      const start = isBeforeFact ? word.charAt(0) : word;
      for (let found = said.indexOf(start, place); found >= 0; found = said.indexOf(start, found + 1)) {
        const end = found + start.length;
        if (isBeforeFact && !/[\d\uFFFC]/.test(said.charAt(end))) continue;
        if (isHarmlessGap(said, place, found)) reached[at + start.length]?.add(end);
      }
    }
  }
  return [...(reached[clause.length] ?? [])].some((place) => place < 0 || !TURNS.test(clauseFrom(said, place)));
}

/** A clause without the words of manner, cut where they stood. */
export function withoutManner(clause: string, mode: Mode): string {
  let rest = '';
  for (let at = 0; at < clause.length; ) {
    const [length = 0] = harmlessAt(clause, at, mode);
    rest += length > 0 ? ' ' : clause.charAt(at);
    at += length || 1;
  }
  return rest;
}

/** Lengths of what may stand at a place whoever said it, longest first. */
function harmlessAt(clause: string, at: number, mode: Mode): number[] {
  const character = clause.charAt(at);
  if (!HAN.test(character)) return [1];
  const words = FREE[mode].get(character) ?? [];
  return words.filter((word) => clause.startsWith(word, at)).map(({ length }) => length);
}

/** Whether what is left out between two places of the source changes nothing. */
function isHarmlessGap(said: string, from: number, to: number): boolean {
  if (from === to) return true;
  const clause = said.lastIndexOf('，', to - 1) + 1;
  const before = said.slice(Math.max(from, clause), to);
  const crosses = from >= 0 && clause > from;
  // The verb of one clause is not that of the next one's end.
  if (crosses && before !== '') return false;
  const after = crosses ? clauseFrom(said, from) : '';
  return !TURNS.test(before) && !PARTS.test(before) && !TURNS.test(after);
}

function clauseFrom(said: string, from: number): string {
  const end = said.indexOf('，', from);
  return said.slice(from, end < 0 ? undefined : end);
}

function byFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length))
    groups.set(word.charAt(0), [...(groups.get(word.charAt(0)) ?? []), word]);
  return groups;
}
