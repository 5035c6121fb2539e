import { expect, it } from 'vitest';
import { isRetold } from './retold';

const SAID = '区档案局联合区教育局对42家单位开展执法检查，要求社区整改问题，整改不到位的已约谈，发放手册';

it.each(['区档案局联合区教育局开展执法检查', '认真开展执法检查', '对\uFFFC单位开展检查', '开展检查，发放了手册'])(
  'is told again: %s',
  (clause) => {
    expect(isRetold(clause, SAID, 'past')).toBe(true);
  },
);

it.each([
  ['another order', '区教育局联合区档案局开展执法检查'],
  ['another one did it', '区教育局开展执法检查'],
  ['another one was told of', '单位开展执法检查'],
  ['a demand told as a deed', '社区整改问题'],
  ['the contrary', '整改到位'],
  ['words nobody said', '全面开展执法检查'],
  ['an actor nobody named', '党组开展执法检查'],
  ['characters of several words', '检查整改册'],
])('is not told again: %s', (_, clause) => {
  expect(isRetold(clause, SAID, 'past')).toBe(false);
});
