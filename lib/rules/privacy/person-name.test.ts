import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './person-name';

testExamples(rule);

const found = (text: string) => findingsOf(rule, text).map(({ text: name, severity }) => `${name} ${severity}`);

it.each([
  ['化解村民刘长贵与李茂林宅基地纠纷', ['刘长贵 warning']],
  ['原告诸葛慧敏诉该局行政许可一案', ['诸葛慧敏 warning']],
  ['当事人王建民、李家豪等三人', ['王建民 warning', '李家豪 warning']],
  ['联系人：唐海涛', ['唐海涛 advice']],
  ['当事人：何 某', []],
  ['被处罚人：范丽，罚款200元', ['范丽 warning']],
  ['由调解员马卫东主持调解', ['马卫东 advice']],
  ['邀请派驻纪检监察组副组长薛岩作专题辅导', ['薛岩 advice']],
])('%s → %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  '邀请专家常年指导，律师解答咨询，老师高度评价，民警马上到场。',
  '当事人高某、居民江先生、村民王大爷反映问题。',
  '由党校教授、法学院教授、武汉律师、石家庄专家授课。',
  '以党组书记为组长、班子成员为副组长，科长任组员。',
  '当事人程序性权利、当事人金额、申请人何时、被申请人严重违法。',
  '居民周边、村民张贴、业主黄牌警告、患者康复。',
  '负责人：由各科室指定。联系人：各科室。',
  '专家组、律师库、志愿者队伍、教师节、法官说法、网格员管理。',
  '主任王志远、局长王志远、镇长王志远主持会议。',
  '组织“王建国律师工作室”开展调解',
  '执法人员、当事人双方、第三人和解、申请人方便。',
  '落实律师、专家、法官咨询制度，调解员和网格员联动。',
])('is silent about %s', (text) => {
  expect(found(text)).toEqual([]);
});
