import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './residue';

testExamples(rule);

describe('text/residue', () => {
  it('leaves markdown marks alone in a markdown draft', () => {
    const draft = parseDraft(textSnapshot('# 报告\n\n**（一）加强领导。**召开会议2次。', 'markdown'));
    expect(check(draft, fazhiAnnual, { rules: [rule] }).findings).toEqual([]);
  });

  it.each([
    ['names that are hidden', '对张**、李**等人作出处罚。'],
    ['numbers that are hidden', '证号14****12和15****13的执法证已注销。'],
    ['a line to write on', '负责人：________________'],
    ['a row whose last cell is empty', '项目\t数量\t\n检查\t12次\t'],
    ['a size', '展板规格为3×4米，共2块。'],
    ['anonymised persons', '对张某某、某人作出处罚。'],
    ['a computer word', '推广XXL、GIS等系统。'],
    ['an address', '访问http://www.example.gov.cn/xxgk?a=1&b=2'],
    ['questions', '什么是国家秘密？为什么要保密？'],
    ['a heading of its own', '（一）主要做法\n（二）主要举措和成效'],
    ['comparison', '达标率<95%且>90%。'],
  ])('is silent about %s', (_, text) => {
    expect(findingsOf(rule, text)).toEqual([]);
  });

  it.each([
    ['HYPERLINK "http://a.example/"通知', 'HYPERLINK "http://a.example/"'],
    ['数据{{f12}}份', '{{f12}}'],
    ['<br>全年检查12次', '<br>'],
    ['某某局开展检查。', '某某'],
    ['批注 [A1]：核对', '批注 [A1]'],
    ['主任：×××', '×××'],
    ['（一）主要举措加强组织领导', '主要举措'],
    ['全年培训人数此处补充数据。', '此处补充数据'],
    ['作为一个AI语言模型，我建议', '作为一个AI语言模型'],
  ])('finds %s', (text, found) => {
    expect(findingsOf(rule, text).map((finding) => finding.text)).toEqual([found]);
  });

  it('leaves a mark that alone makes a heading to the writer', () => {
    const safe = findingsOf(
      rule,
      '# 某局2024年法治政府建设报告\n现将情况报告如下：全年扎实推进。\n## 一、主要举措\n开展检查。\n## 存在问题\n力量不足。',
    );
    expect(safe.map(({ fixes }) => fixes[0]?.safe)).toEqual([true, true, false]);
  });

  it('never offers to remove what only the writer can fill', () => {
    expect(findingsOf(rule, '[单位名称]全年检查???次').flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});
