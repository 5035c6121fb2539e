import { describe, expect, it } from 'vitest';
import { toldTable } from '@/lib/outreach/told-table';

const MONTHS = `月份|审查合同（份）|审查规范性文件（件）|提出审查意见（条）|采纳意见（条）|行政复议案件（件）|行政诉讼案件（件）|败诉案件（件）
1月|12|2|30|28|0|1|0
4月|10|1|22|22|0|0|0`;

describe('legal-review', () => {
  it('tells papers, opinions and cases, each in its measure word', () => {
    expect(toldTable(MONTHS).lines).toEqual([
      '2025年，审查合同22份、规范性文件3件。提出审查意见52条，采纳意见50条，采纳率96.2%。办理行政诉讼案件1件。',
    ]);
  });

  it('asks before it says that there was no case', () => {
    expect(toldTable(MONTHS).choices.map(({ options }) => options[0]?.text)).toEqual([
      '全年未发生行政复议案件。',
      '全年未发生行政复议被纠错、行政诉讼败诉案件。',
    ]);
  });

  it('does not ask where one row is not zero', () => {
    expect(toldTable('月份|审查合同|行政复议案件（件）\n1月|2|0\n2月|1|1').choices).toEqual([]);
  });

  it('counts papers by their kind where each row is one', () => {
    const text = `文件类型|文件名称|审查时间|审查意见数
合同|人防工程维护合同|2025年3月1日|3
规范性文件|人防工程管理办法|2025年5月6日|5`;
    expect(toldTable(text).lines).toEqual(['2025年，审查合同1份、规范性文件1件。提出审查意见8条。']);
    expect(toldTable(text, 'list').lines[0]).toBe('3月1日，审查《人防工程维护合同》，提出审查意见3条。');
  });

  it('does not call a case a paper that was reviewed', () => {
    const text = '案件名称|案由|应诉案件数\n甲诉行政不作为|不履行职责|1';
    expect(toldTable(text, 'list').lines).toEqual(['甲诉行政不作为：办理行政诉讼案件1件。']);
  });

  it('takes the number beside a label for what it counts, and never counts such a row as one', () => {
    const text = `类别|件数|提出意见（条）
合同审查|26|41
规范性文件合法性审查|3|7
重大行政决策|1|2
行政复议|0|`;
    const { lines, events, doubts } = toldTable(text);
    expect(lines).toEqual(['2025年，审查合同26件、规范性文件3件、重大行政决策1件。提出意见50条。']);
    expect(events.flatMap(({ amounts }) => amounts.filter(({ value }) => value === 1).map(({ cell }) => cell))).toEqual(
      ['B4'],
    );
    expect(doubts).toEqual([]);
  });
});
