import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './session';

testExamples(rule);

const HEAD = '某局关于2024年度法治政府建设情况的报告\n一、主要做法\n';
const found = (text: string) => findingsOf(rule, HEAD + text).map(({ severity, text }) => [severity, text]);

it.each([
  '贯彻党的二十大和二十届历次全会精神，以党的二十大和二十届二中、三中全会精神为指导。',
  '贯彻党的十九大和十九届历次全会精神。',
  '贯彻党的二十大和二十届二中全会精神，学习党的二十届三中全会精神。',
  '贯彻党的二十大精神。',
  '党的二十届三中全会通过的《决定》提出，党的十八届三中全会以来，十八届四中全会对全面依法治国作出部署。',
  '县委十八届四次全会、市第二十届人大常委会第五次会议、二十届省委第五次全体会议。',
  '贯彻党的第二十届中央委员会第三次全体会议精神，落实二十届中央纪委四次全会精神。',
  '自党的二十大以来，二十大报告指出。二十大类事项，二十届毕业生，三届四中队。',
  '以优异成绩迎接党的二十届四中全会召开。',
])('is silent about %s', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ['贯彻党的二十大和二十届二中、三中、四中全会精神。', 'error', '二十届二中、三中、四中全会'],
  ['贯彻党的二十届中央委员会第四次全体会议精神。', 'error', '二十届中央委员会第四次全体会议'],
  ['学习党的十九届八中全会精神。', 'error', '十九届八中全会'],
  ['学习党的二十一大精神。', 'error', '党的二十一大'],
  ['学习党的二十届五中全会精神。', 'error', '二十届五中全会'],
])('%s is impossible', (text, severity, marked) => {
  expect(found(text)).toEqual([[severity, marked]]);
});

it('goes by the signature, but not by one at the head of the report’s own year', () => {
  const text = (date: string) =>
    `某市司法局关于2024年度法治政府建设情况的报告\n一、主要做法\n学习二十届三中全会、党的二十届四中全会精神。\n某市司法局\n${date}`;
  const errors = (date: string) => findingsOf(rule, text(date)).filter(({ severity }) => severity === 'error');
  expect(errors('2025年1月9日').map(({ text }) => text)).toEqual(['二十届四中全会']);
  expect(errors('2025年12月9日')).toEqual([]);
  expect(errors('2024年1月9日').map(({ text }) => text)).toEqual(['二十届四中全会']);
});

it('marks the formula that differs from most', () => {
  const formula = (sessions: string) => `贯彻党的二十大和二十届${sessions}全会精神。`;
  expect(found(`${formula('三中')}\n${formula('二中、三中')}\n${formula('二中、三中')}`)).toEqual([
    ['warning', '二十届三中全会'],
  ]);
  expect(found(`${formula('历次')}\n${formula('三中')}`)).toEqual([['advice', '二十届三中全会']]);
});

it('advises to look at a formula without the session of the year', () => {
  expect(found('贯彻党的二十大和二十届二中全会精神。')).toEqual([['advice', '二十届二中全会']]);
});
