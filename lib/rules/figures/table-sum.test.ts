import { describe, expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './table-sum';

testExamples(rule);

describe('figures/table-sum is silent about', () => {
  it.each([
    ['a total above its rows', '类别\t件数\n合计\t30\n甲类\t20\n乙类\t10'],
    ['groups with totals of their own', '类别\t件数\n甲类\t20\n乙类\t10\n小计\t30\n丙类\t5\n合计\t35'],
    ['rows of other widths', '类别\t件数\t金额\n甲类\t20\n乙类\t10\t3\n合计\t31\t3'],
    ['cells left blank', '类别\t一季度\t二季度\n甲类\t20\t\n乙类\t10\t3\n合计\t30\t4'],
    ['a total that is not told', '类别\t户数\t金额\n甲类\t20\t1.5\n乙类\t10\t3\n合计\t—\t4.5'],
    ['dashes for nothing', '类别\t简易（件）\t一般（件）\n甲类\t20\t—\n乙类\t10\t3\n合计\t30\t3'],
    ['figures rounded', '项目\t金额（亿元）\n甲\t1.24\n乙\t2.13\n合计\t3.4'],
    ['years in a column of their own', '年份\t件数\n2022\t20\n2023\t10\n合计\t30'],
    ['numbers of the rows, and merged cells', '序号\t类别\t件数\n1\t甲类\t20\n2\t乙类\t10\n合计\t30'],
    ['a table without a header', '甲类\t20\n乙类\t10\n合计\t31'],
  ])('%s', (_, text) => {
    expect(findingsOf(rule, text)).toEqual([]);
  });
});

it('says what a column comes to', () => {
  const text =
    '违法类型\t简易（件）\t一般（件）\t罚款（元）\n登记\t12\t3\t8,600\n申报\t231\t64\t126,400\n合计\t243\t67\t153,000';
  expect(findingsOf(rule, text).map(({ message }) => message)).toEqual([
    '“罚款（元）”一列各行相加为135000，合计写作153,000，请核对。',
  ]);
});
