import { expect, it } from 'vitest';
import { buildLedger, withComputed } from '@/lib/facts/ledger';
import { witnessesOf } from '../witness';
import { strayClause } from './stray-words';

const TABLE = '活动\t地点\t发放折页（份）\n宪法宣传\t望湖公共广场\t300份\n禁毒宣传\t云岭中学\t500份';
const ledger = buildLedger([{ id: 't', label: '台账', kind: 'table', text: TABLE }], 2025);
const sum = withComputed(ledger, [
  {
    kind: 'count',
    surface: '800份',
    value: 800,
    unit: '份',
    approx: null,
    formula: '发放折页300份＋发放折页500份＝800份',
    from: ledger.facts.filter(({ unit }) => unit === '份').map(({ id }) => id),
  },
]);
const stray = (sentence: string) => strayClause(sentence, { witnesses: witnessesOf(sum), unit: '' }, 'past');

it('lets one row be told as what it is', () => {
  expect(stray('望湖公共广场发放折页300份。')).toBeNull();
});

it.each(['共发放折页300份。', '累计发放折页500份。'])('lets no row be told as the total: %s', (sentence) => {
  expect(stray(sentence)).not.toBeNull();
});

it.each(['共发放折页800份。', '累计发放折页800份。'])('lets the sum be told as the total: %s', (sentence) => {
  expect(stray(sentence)).toBeNull();
});

it('takes 公共 for no total', () => {
  expect(stray('公共广场发放折页300份。')).toBeNull();
});
