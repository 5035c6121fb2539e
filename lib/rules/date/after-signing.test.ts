import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './after-signing';

testExamples(rule);

const signed = (event: string, day = '2025年1月9日', heading = '主要举措和成效') =>
  `某局关于2024年度法治政府建设情况的报告\n一、2024年度${heading}\n${event}\n云岭市某局\n${day}`;
const told = (text: string) => findingsOf(rule, text).map(({ severity, text: marked }) => `${severity} ${marked}`);

it.each([
  ['2025年1月10日，召开会议研究执法工作。', ['error 2025年1月10日']],
  ['2025年1月9日，召开会议研究执法工作。', []],
  ['２０２５年３月５日，召开会议研究执法工作。', ['error ２０２５年３月５日']],
  ['2026年3月5日组织宪法宣誓。', ['error 2026年3月5日']],
  ['2025年3月5日至7日举办培训班。', ['error 2025年3月5日']],
  ['2025年1月，举办培训班。', []],
  ['2025年2月举办培训班。', ['warning 2025年2月']],
  ['截至2025年1月31日，办结5件，整改完成率100%。', ['warning 2025年1月31日']],
  ['截至2025年1月31日，全部办结。', ['warning 2025年1月31日']],
  ['项目计划2026年6月完成，明确2025年3月5日完成整改。', []],
  ['2025年3月5日完成问题整改4项。', ['warning 2025年3月5日']],
  ['截至2024年12月31日，办结5件。', []],
  ['聘期截至2026年6月，全部续签；落实截至2025年底的三年行动。', []],
  ['3月5日召开会议，12月28日举办培训。', []],
  ['2025年，1月5日召开会议，2月6日举办培训。', ['warning 2月6日']],
  ['去年12月召开会议，明年3月举办培训。', []],
  ['聘期自2024年3月至2027年3月，聘请法律顾问1名。', []],
  ['聘请法律顾问，服务期限为2024年3月5日至2027年3月4日。', []],
  ['规章清理工作2025年3月底前完成。', []],
  ['印发《2025年3月工作安排》，开展“2025年3月5日学雷锋”活动。', []],
  ['2025年6月1日起实施的条例，组织学习。', []],
  ['要求各单位2025年3月5日前完成整改。', []],
  ['部署2025年3月10日开始的检查，将召开动员会。', []],
])('%s', (event, expected) => {
  expect(told(signed(event))).toEqual(expected);
});

it('is no error in a part that does not tell what was done', () => {
  expect(told(signed('2025年3月5日召开会议。', '2025年1月9日', '存在的不足'))).toEqual(['warning 2025年3月5日']);
});

it('marks the signature where many events are later', () => {
  const events = '12月4日，开展宣传。\n12月5日，召开会议。\n12月6日，组织培训。';
  expect(told(signed(events, '2024年11月28日'))).toEqual(['warning 2024年11月28日']);
});

it('leaves a signature of the wrong year to date/deadline', () => {
  expect(told(signed('12月4日，开展宣传。', '2024年1月9日'))).toEqual([]);
});

it('is no error by the day under the title', () => {
  const text =
    '某局关于2024年度法治政府建设情况的报告\n（2025年1月9日）\n一、主要举措和成效\n2025年3月5日召开会议。\n二、存在的不足\n人少。';
  expect(told(text)).toEqual(['warning 2025年3月5日']);
});

it('says nothing without a signature', () => {
  expect(told('一、主要举措和成效\n2025年3月5日召开会议。')).toEqual([]);
});
