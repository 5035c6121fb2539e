import { expect, it } from 'vitest';
import { wordsAround } from './around';

it.each([
  ['全年检查企业[50家]，合格48家', '全年检查企业', ''],
  ['对[3件]决策事项进行合法性审查。', '对', '决策事项进行合法性审查'],
  // The clause itself says nothing.
  ['办理行政处罚案件，共[12件]。', '办理行政处罚案件，共', ''],
  ['[12件]。', '', ''],
])('%s', (marked, before, after) => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  expect(wordsAround(text, { start, end: marked.indexOf(']') - 1 })).toEqual({ before, after });
});

it('is no longer than a narrow table can show, and says where it was cut', () => {
  const text = `${'甲'.repeat(100)}3件${'乙'.repeat(100)}`;
  expect(wordsAround(text, { start: 100, end: 102 })).toEqual({
    before: `…${'甲'.repeat(20)}`,
    after: `${'乙'.repeat(12)}…`,
  });
});
