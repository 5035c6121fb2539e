import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './protected-detail';

testExamples(rule);

const found = (text: string) => findingsOf(rule, text).map(({ severity }) => severity);

it.each([
  ['地下指挥工程建筑面积3200平方米', ['warning']],
  ['该掩蔽工程抗力等级为6级', ['warning']],
  ['工程位于北纬37.5231、东经112.5534', ['warning', 'warning']],
  ['警报控制频率为158.5MHz', ['warning']],
  ['人口疏散基地设在云岭县青石镇', ['warning']],
  ['疏散基地可容纳3000人', ['warning']],
  ['军事管理区位于城北8公里处', ['warning']],
  ['送审稿', ['warning']],
  ['完成国防动员潜力数据采集12000条', ['advice']],
  ['组建人防专业队7支', ['advice']],
  ['按照市领导重要批示要求整改', ['advice']],
  ['落实县政府会议纪要〔2024〕12号', ['advice']],
])('%s → %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  '开展“一号工程”，110指挥中心设在县公安局，应急指挥中心位于城东。',
  '广播调频98.6兆赫播出普法节目',
  '应急避难场所位于人民广场，可容纳5000人',
  '贯彻落实习近平总书记重要指示批示和党中央决策部署，办理群众来信。',
  '完成国防动员潜力调查，修订重要经济目标名录，完善疏散方案。',
  '印发会议纪要12期，审议送审稿3件，起草初稿。',
  '工程防护设备合格率100%，核定编制12名，常住人口6万人',
  '空气质量优良级别6级以上，防汛应急响应等级为四级',
  '组织疏散演练12场，参加人数3000人',
  '民兵训练基地、人防工程12个、防空警报试鸣3次',
  '出动民兵200人次参加抢险',
])('is silent about %s', (text) => {
  expect(found(text)).toEqual([]);
});
