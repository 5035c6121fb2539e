import { expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './pairing';

testExamples(rule);

it.each([
  ['a title over two lines', '关于印发《某市行政执法\n工作规则》的通知'],
  ['brackets around a list', '开展下列工作（\n一、检查。\n二、整改。\n三、复查）'],
  ['item marks', '一）检查；二）整改；（三）复查；4)验收。'],
  ['item marks in brackets', '措施（包括1）检查；2）整改）已落实，其中（1）和（a）完成。'],
  ['brackets of two widths', '（2021－2025年)和(试行）'],
  ['a quotation whose paragraphs do not open anew', '会议指出：“第一段。\n第二段。”'],
  ['English', 'don’t use ‘90s style, it’s 5’ long'],
  ['straight quotes', '落实"三重一大"和"双随机制度'],
  ['quotes in quotes', '会议强调：“落实‘三重一大’制度。”'],
])('is silent about %s', (_, text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});

it.each([
  ['落实三重一大”制度。', '”'],
  ['落实“三重一大制度。', '“'],
  ['印发《工作规则的通知。', '《'],
  ['印发工作规则》的通知。', '》'],
  ['落实‘三重一大制度。', '‘'],
  ['〔2025号文件', '〔'],
])('finds the odd mark of %s', (text, mark) => {
  expect(findingsOf(rule, text).map((finding) => finding.text)).toEqual([mark]);
});

it('says nothing about the edges of an incomplete read', () => {
  const draft = parseDraft({ text: '重一大”制度。\n落实《办法。\n开展“八五', format: 'editor', complete: false });
  expect(check(draft, fazhiAnnual, { rules: [rule] }).findings.map(({ text }) => text)).toEqual(['《']);
});
