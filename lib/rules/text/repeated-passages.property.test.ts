import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import type { Passage } from './clause-cursor';
import { RepeatMemory } from './repeat-memory';
import { type Clause, clausesOf } from './repeated-clauses';

/** Clauses of which some are too short to be looked for, some are formulas, and some hold titles. */
const CLAUSES = [
  '二是加强学习',
  '组织开展行政执法案卷集中评查',
  '逐卷反馈存在的问题和整改的建议',
  '督促承办科室限期完成整改并报送情况',
  '学习贯彻习近平法治思想和全会精神',
  '印发《某市行政机关合同审查办法》',
  '全年检查12次',
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...CLAUSES), fc.constantFrom('，', '。', '；')), { minLength: 1, maxLength: 5 })
  .map((clauses) => clauses.flat().join(''));
const passages = fc
  .array(
    fc.oneof(sentence, fc.constantFrom('，', '组织开展行政执法案卷集中评查，督促承办科室限期完成整改并报送情况。')),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((texts) => {
    const lists = new Map(texts.map((text) => [text, clausesOf(text)]));
    return parseDraft(textSnapshot(texts.join('\n'))).blocks.map((block) => ({
      block,
      found: { clauses: lists.get(block.text) ?? clausesOf(block.text) },
    }));
  });

/** What comes again, looked for clause by clause: from, to, again, as indexes over all clauses. */
function plainly(all: readonly string[], clauses: readonly Clause[]): string[] {
  const runs = new Map<string, number[]>();
  const first = new Map<string, number>();
  for (let at = 0; at < all.length; at++) {
    const text = all[at] ?? '';
    if ((clauses[at]?.length ?? 0) < 8) continue;
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, at);
      continue;
    }
    let back = 0;
    while (before - back > 0 && at - back - 1 > before && all[before - back - 1] === all[at - back - 1]) back++;
    let on = 1;
    while (before + on < at - back && all[before + on] === all[at + on]) on++;
    const name = `${before - back}–${before + on - 1}`;
    runs.set(name, [...(runs.get(name) ?? []), at - back]);
    at += on - 1;
  }
  return [...runs].map(([name, again]) => `${name}: ${again.join()}`);
}

describe('passages that come again', () => {
  test.prop([passages], { numRuns: 300 })('are those found clause by clause', (given: readonly Passage[]) => {
    const places = given.flatMap(({ block, found }) => found.clauses.map((clause) => ({ block, clause })));
    const indexOf = (one: (typeof places)[number]) =>
      places.findIndex(({ block, clause }) => block === one.block && clause === one.clause);
    const texts = places.map(({ block, clause }) => block.text.slice(clause.start, clause.end));
    const expected = plainly(
      texts,
      places.map(({ clause }) => clause),
    ).filter((run) => {
      const [from = 0, to = 0] = run.split(/[–:]/).map(Number);
      return countedLength(texts.slice(from, to + 1)) >= 18;
    });
    const found = new RepeatMemory()
      .repeatsIn(given)
      .map(({ first, again }) => `${indexOf(first.from)}–${indexOf(first.to)}: ${again.map(indexOf).join()}`);
    expect(found).toEqual(expected);
  });
});

/** Titles left out, and all of a formula; a mark between two. */
function countedLength(clauses: readonly string[]): number {
  const counted = clauses.filter((text) => !text.includes('习近平')).map((text) => text.replace(/《.*?》/g, ''));
  return counted.join('，').length - (counted.length === 0 ? 1 : 0);
}
