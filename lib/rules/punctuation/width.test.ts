import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './width';

testExamples(rule);

it.each([
  ['a time', '上午10:30至11:00，下午14:00集合。'],
  ['a ratio', '师生比1:20，坡度1:1.5。'],
  ['a decimal', '增长12.4%，投入3.5万元。'],
  ['thousands', '发放资料12,300余份。'],
  ['an address', '登录https://www.example.gov.cn/a.html?x=1,2;y=3查询。'],
  ['a mail address', '邮箱：a.b@example.gov.cn。'],
  ['a path', '保存于D:\\法治\\2024.docx。'],
  ['a file name', '填写附表.xlsx后上报。'],
  ['a level-3 number', '1.加强领导'],
  ['a level-3 number with a space', '2. 加强领导'],
  ['an item mark', '包括：1)检查；2)整改；3)验收。'],
  ['an item mark in brackets', '措施（包括1）检查；2）整改）已落实。'],
  ['a year in brackets', '政办发(2024)1号'],
  ['a short form', '地理信息系统(GIS)上线。'],
  ['an ellipsis', '检查、整改...'],
  ['English', 'Rule of law, good governance; see (a) and "b".'],
  ['an inch', '配备55"显示屏1块。'],
  ['a field error', '见错误!未找到引用源'],
  ['a number mark with a stop', '一.总体情况'],
  ['full-width marks', '他说：“好！”（笑）《办法》〔2024〕1号；是吗？'],
])('is silent about %s', (_, text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});

it.each([
  ['（2021-2025年)', '（2021-2025年）'],
  ['检查(含复查(共3次)在内)完成', '检查（含复查（共3次）在内）完成'],
  ['落实“"甲"和"乙"”制度', '落实“‘甲’和‘乙’”制度'],
  ['对照"甲"“乙”整改,结束', '对照“甲”“乙”整改，结束'],
  ['共10:30,地点不变', '共10:30，地点不变'],
  ['使用App,微信和QQ', '使用App，微信和QQ'],
])('mends %s', (text, fixed) => {
  expect(applyEdits(text, chooseEdits(findingsOf(rule, text), true))).toBe(fixed);
});

it('leaves quotes that do not come out even to the writer', () => {
  expect(findingsOf(rule, '落实"三重一大"和"双随机制度').map(({ text, fixes }) => [text, fixes])).toEqual([['"', []]]);
  expect(findingsOf(rule, '落实“三重一大"制度').flatMap(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([false]);
});

it('only doubts a stop that may part a foreign name', () => {
  const found = findingsOf(rule, '卡尔.马克思');
  expect(found.map(({ severity, fixes }) => [severity, fixes[0]?.safe])).toEqual([['warning', false]]);
});
