import { describe, expect, it } from 'vitest';
import { toldTable } from '@/lib/outreach/told-table';

const MONTHS = `2025年行政执法检查统计表
月份|检查次数|检查企业（家次）|出动执法人员（人次）|发现隐患（处）|已整改（处）|整改率|下达责令整改通知书（份）|立案数|行政处罚（件）|罚款金额（万元）
1月|5|12|20|4|4|100%|2|0|0|0
2月|6|15|24|6|5|83%|3|1|1|1.2
4月|8|20|32|5|5|98%|1|1|1|0.8
合计|19|47|76|15|14|93.3%|6|2|2|2`;

describe('inspections', () => {
  it('knows its columns', () => {
    expect(toldTable(MONTHS).things).toEqual(
      'date inspections objects staff found rectified rate notices cases penalties fines'.split(' '),
    );
  });

  it('tells the year with a rate that is computed', () => {
    expect(toldTable(MONTHS).lines).toEqual([
      '2025年，开展执法检查19次，检查企业47家次，出动执法人员76人次。发现隐患15处，完成整改14处，整改率93.3%，下发责令整改通知书6份。立案2件，作出行政处罚2件，罚款2万元。',
    ]);
  });

  it('sums quarters', () => {
    expect(toldTable(MONTHS, 'nodes').lines[0]).toContain('2025年第一季度，开展检查11次，检查企业27家次');
  });

  it('says where a stated rate is not what its row makes, and only there', () => {
    expect(toldTable(MONTHS).doubts).toEqual(['G5 表中整改率“98%”，按已整改5处÷发现隐患5处算是100%，请核对']);
  });

  it('counts rows where each is one inspection, and tells each', () => {
    const text =
      '检查时间|受检单位|检查事项|发现问题数\n2025年3月5日|望湖大厦|质量安全检查|3\n6月1日|湖滨商场|维护管理检查|0';
    expect(toldTable(text).lines).toEqual(['2025年，开展质量安全检查1次、维护管理检查1次。发现问题3个。']);
    expect(toldTable(text, 'list').lines).toEqual([
      '3月5日，对望湖大厦开展质量安全检查，发现问题3个。',
      '6月1日，对湖滨商场开展维护管理检查。',
    ]);
  });

  it('does not count lines of a month as inspections', () => {
    expect(toldTable('月份|发现问题（个）|完成整改（个）\n1月|2|2\n2月|3|1').lines).toEqual([
      '2025年，发现问题5个，完成整改3个，整改率60%。',
    ]);
  });

  it('says nothing of penalties that were none unless the user does', () => {
    const { lines, choices } = toldTable('月份|检查次数|行政处罚（件）\n1月|2|0\n2月|3|0');
    expect(lines).toEqual(['2025年，开展执法检查5次。']);
    expect(choices.map(({ options }) => options.map(({ text }) => text))).toEqual([['全年未作出行政处罚。', '']]);
  });

  it('does not count what is among another column', () => {
    expect(toldTable('月份|检查次数|其中：联合检查（次）\n1月|10|4\n2月|12|5').lines).toEqual([
      '2025年，开展执法检查22次。',
    ]);
  });
});
