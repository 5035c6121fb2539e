import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './repeated';

testExamples(rule);

it.each([
  '为了了解情况，除了了结旧案，目的的实现和标的的核查',
  '研究研究再定，面对面对接企业，点对点对账，一项一项抓，逐条逐条过，二零二零年',
  '以优质服务服务企业，消防支队支队长，社区社区矫正',
  '常常、天天、人人、层层、步步、种种、星星点点、落落大方、干干净净、年年月月',
  '公众参与与监督，涉及及时公开，和和气气，存在在建工程，是是非非，应对对策',
  '“学法、学法、再学法”',
])('is silent, or nearly, about %s', (text) => {
  expect(findingsOf(rule, text).filter(({ severity }) => severity !== 'advice')).toEqual([]);
});

it.each([
  ['我们们的工作', '们们'],
  ['整改了了3个问题', '了了'],
  ['制度和和流程', '和和'],
  ['国防动员办公室国防动员办公室印发', '国防动员办公室国防动员办公室'],
  ['第第三方评估', '第第'],
])('%s', (text, marked) => {
  expect(findingsOf(rule, text).map((finding) => finding.text)).toEqual([marked]);
});

const SENTENCE = '组织开展行政执法案卷集中评查，逐卷反馈存在的问题，督促承办科室限期完成整改。';

it('warns of a whole sentence, naming where it stands again', () => {
  const [finding, ...others] = findingsOf(rule, `一、举措\n${SENTENCE}\n二、安排\n${SENTENCE}`);
  expect([finding?.severity, finding?.start, others.length]).toEqual(['warning', 5, 0]);
  expect(finding?.message).toContain('“二、安排”下');
});

it('gives one finding for a passage that stands three times', () => {
  const findings = findingsOf(rule, `一、举措\n${SENTENCE}\n二、成效\n${SENTENCE}\n三、安排\n${SENTENCE}`);
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('2次')]);
});

it('counts neither titles nor headings nor rows', () => {
  const title = '落实《某市行政机关合同审查和法律顾问工作管理办法》';
  expect(findingsOf(rule, `一、加强行政机关法律顾问队伍建设和管理工作\n${title}。\n二、安排\n${title}。`)).toEqual([]);
  expect(
    findingsOf(rule, `一、举措\n组织行政执法人员参加业务培训考试\t2\n组织行政执法人员参加业务培训考试\t2`),
  ).toEqual([]);
});
