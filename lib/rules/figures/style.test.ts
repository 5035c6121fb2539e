import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './style';

testExamples(rule);

it.each([
  '近年来，近10余年间，近三年来累计检查100余次。',
  '不少于8场次，降到3%以下，97%以上，不超过20个工作日以内办结一半，力争同比下降10%以上。',
  '习近平总书记，百余人，五百强企业，3千瓦，上千人，三四十人。',
  '一、二级响应，二、三季度，5月、6月，1、2号楼，完成第1、2批，3、5次。',
  '2021—2025年，5%—8%，0000-1234567，比例为1:2，2024年度，2024年3月1日。',
  '从业24年初心不改，历时24年底完成，第24年度，24年来，24年内。',
  '现有13人，其余11项，人员富余，300份余下次发放。',
  '发放折页二百份，成效明显。',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text).map((finding) => finding.text)).toEqual([]);
});

it.each([
  ['超过300余份', '300余份'],
  ['近 300 多名', '近 300 名'],
  ['约50人左右', '约50人'],
  ['300余人次左右', '300余人次'],
  ['至少3次以上', '至少3次'],
  ['不低于95%以上', '不低于95%'],
  ['约三千余份', '三千余份'],
  ['阅读量约55万余次', '阅读量55万余次'],
  ['3千余份', '3000余份'],
  ['1.5千册', '1500册'],
  ['三、四个社区', '三四个社区'],
  ['24年3月1日', '2024年3月1日'],
  ['5万人余。', '5万余人。'],
])('%s → %s', (text, mended) => {
  expect(applyEdits(text, chooseEdits(findingsOf(rule, text), false))).toBe(mended);
});
