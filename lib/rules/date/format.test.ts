import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './format';

testExamples(rule);

it.each([
  '增长4.15个百分点，其中宪法宣传占12.4%。',
  '投入12.4万元开展国家宪法日宣传。',
  '版本号“3.8”，比例“1.10”。',
  '学习《纲要（2021-2025年）》。',
  '10月30日至11月1日，2021年—2025年，9月16日－20日。',
  '“九一八”防空警报试鸣，“一二·九”运动。',
  '“12·4国家宪法日”活动',
  '2024.12.4国家宪法日前后',
  '电话0359-12345，3.15米高的展板。',
  '第4.15条、图9.18、表5.12所示。',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});

it.each([
  ['开展2024年12.4国家宪法日宣传', '开展2024年“12·4”国家宪法日宣传'],
  ['“5•12”防灾减灾日', '“5·12”防灾减灾日'],
  ['“5.20世界计量日”和“10.16世界粮食日”', '“5·20世界计量日”和“10·16世界粮食日”'],
  ['“12.4国家宪法日”活动', '“12·4国家宪法日”活动'],
  ['"9.18"防空警报试鸣', '“9·18”防空警报试鸣'],
  ['"12.4国家宪法日"活动', '"12·4国家宪法日"活动'],
  ['在“4.15”“12-4”等节点', '在“4·15”“12·4”等节点'],
  ['9月16-20日开展检查', '9月16日至20日开展检查'],
  ['10月30日~11月1日', '10月30日至11月1日'],
  ['6月-8月', '6月至8月'],
])('%s → %s', (text, fixed) => {
  expect(applyEdits(text, chooseEdits(findingsOf(rule, text), true))).toBe(fixed);
});

it('only advises quotation marks', () => {
  expect(findingsOf(rule, '开展12·4国家宪法日宣传').map(({ severity }) => severity)).toEqual(['advice']);
});

it.each(['“5.12”全民国家安全教育日', '“12.5”国家宪法日'])('leaves the wrong day of %s to date/observance', (text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});
