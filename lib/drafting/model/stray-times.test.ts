import { expect, it } from 'vitest';
import { textWitnesses } from '../witness';
import { strayTime } from './stray-times';

const text = '2024年6月18日上午举办讲座，每季度检查一次，自2023年起试点。';
const witnesses = textWitnesses({ id: 's', label: '', kind: 'text', text });

it.each(['2024年推进依法行政。', '6月18日上午举办讲座。', '自2023年起试点。', '每季度检查。', '推进年度工作。'])(
  'knows the times of %s',
  (sentence) => {
    expect(strayTime(sentence, witnesses)).toBeNull();
  },
);

it.each([
  ['2024年前举办讲座。', '2024年前'],
  ['自6月18日起试点。', '自6月18日起'],
  ['年底前检查。', '年底前'],
  ['上周推进。', '上周'],
  ['每月检查。', '每月'],
  ['下午举办讲座。', '下午'],
  ['上半年检查。', '上半年'],
])('%s: %s is of nobody', (sentence, time) => {
  expect(strayTime(sentence, witnesses)).toBe(time);
});
