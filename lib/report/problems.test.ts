import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { findProblems } from './problems';
import { fazhiAnnual } from './profiles/fazhi-annual';
import { readReport } from './read';

const HEAD = '云岭市某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n开展检查。\n';

function problems(text: string) {
  const draft = parseDraft(textSnapshot(`${HEAD}二、存在的不足和原因\n${text}`));
  return findProblems(draft, readReport(draft, fazhiAnnual));
}
const headlines = (text: string) => problems(text).map(({ headline }) => headline);
const causes = (text: string) => problems(text).map(({ hasCause }) => hasCause);

describe('the headline of a shortcoming', () => {
  it.each([
    ['is its first clause', '一是普法形式单一，覆盖面小。', '普法形式单一'],
    ['takes the second clause where the first only leads in', '一是在普法方面，形式单一。', '在普法方面，形式单一'],
    ['is no cause', '一是执法人员流动大，主要原因是待遇偏低。', '执法人员流动大'],
    ['may have no word of lacking', '一是案件数量下降。二是诉讼增多。', '案件数量下降'],
  ])('%s', (_, text, headline) => {
    expect(headlines(text)[0]).toBe(headline);
  });
});

describe('what is no shortcoming', () => {
  it.each([
    ['a lead-in', '工作还存在一些薄弱环节：普法形式单一；执法力量不足。', ['普法形式单一', '执法力量不足']],
    [
      'causes counted up in the same paragraph',
      '一是普法形式单一。二是执法力量不足。主要原因：一是学习不够。二是编制不足。',
      ['普法形式单一', '执法力量不足'],
    ],
    [
      'causes counted up below',
      '一是普法形式单一。\n产生问题的原因主要有：\n一是学习不够。\n二是编制不足。',
      ['普法形式单一'],
    ],
    [
      'what will be done about it',
      '一是普法形式单一。\n下一步，我局将：\n一是送法下乡。\n二是拍摄短视频。',
      ['普法形式单一'],
    ],
    ['a heading over several', '（一）存在的问题\n1.普法形式单一\n2.执法力量不足', ['普法形式单一', '执法力量不足']],
  ])('%s', (_, text, expected) => {
    expect(headlines(text)).toEqual(expected);
  });
});

describe('causes', () => {
  it.each([
    ['of each item', '一是普法形式单一，原因是经费少。二是执法力量不足，以老带新少。', [true, false]],
    [
      'without the word',
      '（一）普法形式单一\n受经费影响，活动少。\n（二）力量不足\n主要表现在持证人员少。',
      [true, false],
    ],
    ['told for all', '一是普法形式单一。二是力量不足。产生上述问题的原因是经费少。', [true, true]],
    ['told at the end of a paragraph', '一是普法形式单一。二是力量不足。究其原因，是经费少。', [true, true]],
    [
      'of one heading are not those of another',
      '（一）形式单一\n资料陈旧。究其原因，是经费少。\n（二）力量不足\n人少。',
      [true, false],
    ],
    ['in a section of their own', '（一）存在的不足\n1.形式单一\n2.力量不足\n（二）原因分析\n1.经费少', [true, true]],
    ['in a part of their own', '一是形式单一。二是力量不足。\n三、产生问题的原因\n经费少。', [true, true]],
  ])('%s', (_, text, expected) => {
    expect(causes(text)).toEqual(expected);
  });
});
