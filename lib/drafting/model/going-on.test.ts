import { expect, it } from 'vitest';
import { buildLedger } from '@/lib/facts/ledger';
import { witnessesOf } from '../witness';
import { strayClause } from './stray-words';

const NOTES =
  '投入经费12万元，巡河里程增长8%。讲授法治课3次。举办讲座1场，参训80余人。区档案局会同区教育局检查42家单位。';
const TABLE =
  '活动\t地点\t主办单位\t折页（份）\t人数\n宪法宣传\t望湖中学\t区司法局\t300份\t90人\n禁毒宣传\t河西小学\t区司法局\t500份\t70人';
const ledger = buildLedger(
  [
    { id: 'n', label: '', kind: 'text', text: NOTES },
    { id: 't', label: '', kind: 'table', text: TABLE },
  ],
  2025,
);
const stray = (sentence: string) => strayClause(sentence, { witnesses: witnessesOf(ledger), unit: '' }, 'past');

it.each([
  '举办讲座1场，参训80余人。',
  '投入经费12万元，讲授法治课3次。',
  '宪法宣传发放折页300份，参与90人。',
  '区司法局在望湖中学开展宪法宣传。',
])('lets be told: %s', (sentence) => {
  expect(stray(sentence)).toBeNull();
});

it.each([
  ['how many came to something else', '讲授法治课3次，参训80余人。'],
  ['another thing that grew', '投入经费12万元，增长8%。'],
  ['the hand-outs of another row', '宪法宣传参与90人，发放折页500份。'],
  ['the place as the doer', '望湖中学主办宪法宣传。'],
  ['the partner as the doer', '区教育局检查42家单位。'],
  ['a cause', '因经费12万元，讲授法治课3次。'],
])('finds %s: %s', (_, sentence) => {
  expect(stray(sentence)).not.toBeNull();
});
