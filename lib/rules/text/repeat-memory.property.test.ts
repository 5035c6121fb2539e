import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import type { Passage } from './clause-cursor';
import { RepeatMemory } from './repeat-memory';
import { clausesOf } from './repeated-clauses';

const CLAUSES = [
  '二是加强学习',
  '全年检查12次',
  '组织开展行政执法案卷集中评查',
  '逐卷反馈存在的问题和整改的建议',
  '督促承办科室限期完成整改并报送情况',
  '印发《某市行政机关合同审查办法》',
];
/** Clauses with a number in them are mostly told apart, so that what is exchanged is often new. */
const clause = fc.oneof(
  fc.constantFrom(...CLAUSES),
  fc.nat(400).map((number) => `开展第${number}次行政执法案卷评查`),
);
const passage = fc
  .array(fc.tuple(clause, fc.constantFrom('，', '。')), { maxLength: 4 })
  .map((clauses) => passageOf(clauses.flat().join('') || '无'));

function passageOf(text: string): Passage {
  const block = parseDraft(textSnapshot(text)).blocks[0];
  if (!block) throw new Error('no block');
  return { block, found: { clauses: text === '无' ? [] : clausesOf(text) } };
}

/** Passages put in the place of others. */
const exchange = fc.record({ at: fc.nat(), gone: fc.nat(2), come: fc.array(passage, { maxLength: 2 }) });

describe('repeated passages that are remembered', () => {
  it('are not looked for again while what is typed stands nowhere else', () => {
    const memory = new RepeatMemory();
    const [before, typed, behind] = ['全年检查12次。', '逐卷反馈存在的问题', '组织开展行政执法案卷集中评查。'].map(
      passageOf,
    );
    const found = memory.repeatsIn([before, typed, behind].flatMap((one) => one ?? []));
    const now = [before, passageOf('逐卷反馈存在的问题和'), behind].flatMap((one) => one ?? []);
    expect(memory.repeatsIn(now)).toBe(found);
    const twice = [before, passageOf('组织开展行政执法案卷集中评查，印发通报并督促整改。'), behind];
    expect(memory.repeatsIn(twice.flatMap((one) => one ?? []))).not.toBe(found);
  });

  test.prop([fc.array(passage, { maxLength: 12 }), fc.array(exchange, { minLength: 1, maxLength: 6 })], {
    numRuns: 500,
  })('are those found anew, whatever is exchanged', (given, exchanges) => {
    const memory = new RepeatMemory();
    let passages: readonly Passage[] = given;
    expect(memory.repeatsIn(passages)).toEqual(new RepeatMemory().repeatsIn(passages));
    for (const { at, gone, come } of exchanges) {
      passages = passages.toSpliced(at % (passages.length + 1), gone, ...come);
      expect(memory.repeatsIn(passages)).toEqual(new RepeatMemory().repeatsIn(passages));
    }
  });
});
