import { expect, it } from 'vitest';
import { buildLedger, withComputed } from '@/lib/facts/ledger';
import { isRelated } from './relation';

const ledger = buildLedger(
  [
    { id: 't', label: '台账', kind: 'table', text: '活动\t场次\n法律进校园\t3场次\n法律进乡村\t5场次' },
    { id: 'n', label: '笔记', kind: 'text', text: '开展执法检查29次。投入普法经费12.5万元。' },
  ],
  2024,
);
const fact = (surface: string, from = ledger) => {
  const found = from.facts.find((one) => one.surface === surface);
  if (!found) throw new Error(surface);
  return found;
};

it.each([
  ['组织法律进校园活动。', '3场次', true],
  ['法律走进校园。', '3场次', true],
  ['为企业减免租金。', '3场次', false],
  ['全年组织各类活动。', '3场次', false],
  ['检查执法单位。', '29次', true],
  ['投入普法经费。', '29次', false],
])('«%s» and %s: %s', (sentence, surface, related) => {
  expect(isRelated(sentence, fact(surface), ledger)).toBe(related);
});

it('a sum is related to what it sums up', () => {
  const from = [fact('3场次').id, fact('5场次').id];
  const sum = { kind: 'count', surface: '8场次', value: 8, unit: '场次', approx: null, formula: '3＋5', from } as const;
  const more = withComputed(ledger, [sum]);
  expect(isRelated('法律进乡村等活动。', fact('8场次', more), more)).toBe(true);
  expect(isRelated('减免租金。', fact('8场次', more), more)).toBe(false);
});
