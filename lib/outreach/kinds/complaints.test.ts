import { describe, expect, it } from 'vitest';
import { toldTable } from '@/lib/outreach/told-table';

describe('complaints', () => {
  it('computes the shares it knows part and whole of', () => {
    const { lines } = toldTable(`月份|受理工单（件）|办结（件）|按时办结（件）|回访|满意
1月|120|118|118|100|98
2月|90|90|88|80|80`);
    expect(lines).toEqual([
      '2025年，受理工单210件，办结208件，办结率99%，按时办结206件，按时办结率99%。回访180件，满意178件，满意率98.9%。',
    ]);
  });

  it('computes none where the part is more than its whole, and says why', () => {
    const { lines, notes } = toldTable('月份|受理|办结\n1月|10|9\n2月|5|8');
    expect(lines).toEqual(['2025年，受理15件，办结17件。']);
    expect(notes.join()).toMatch(/办结率没有计算.*17件多于.*15件/);
  });

  it('computes none where a row tells only one of the two', () => {
    expect(toldTable('月份|受理|办结\n1月|10|9\n2月|5|').notes.join()).toContain('第3行');
  });

  it('never takes a rate of single months for that of the year', () => {
    const { lines, doubts } = toldTable('月份|受理|满意率\n1月|10|98%\n2月|5|100%');
    expect(lines).toEqual(['2025年，受理15件。']);
    expect(doubts).toEqual([]);
  });

  it('keeps ways to complain and their units apart', () => {
    const { lines, notes } = toldTable('季度|来信（件）|来访（批次）|办结（件）\n2025年1月至3月|5|3|8');
    expect(lines).toEqual(['2025年，受理来信5件、来访3批次，办结8件。']);
    expect(notes.join()).toContain('有几列');
  });
});
