import { expect, it } from 'vitest';
import { sentenceAt } from './sentence-at';

function at(marked: string): string {
  const text = marked.replace(/[[\]]/g, '');
  return sentenceAt(text, { start: marked.indexOf('['), end: marked.indexOf(']') - 1 });
}

it.each([
  ['检查企业[50家]；培训2期。开会。', '检查企业50家；'],
  ['检查企业50家；培训[2期]。开会。', '培训2期。'],
  ['开会。以[《甲。乙》]为题。散会。', '以《甲。乙》为题。'],
  ['没有句号的[3件]', '没有句号的3件'],
])('%s', (marked, sentence) => expect(at(marked)).toBe(sentence));

it('shows of an endless sentence what stands near', () => {
  expect(at(`${'甲'.repeat(999)}[3件]${'乙'.repeat(999)}`)).toBe(`…${'甲'.repeat(200)}3件${'乙'.repeat(200)}…`);
});
