import { describe, expect, it } from 'vitest';
import { toldTable } from '@/lib/outreach/told-table';

describe('drills', () => {
  it('tells how many sirens should sound and did', () => {
    expect(toldTable('单位|应鸣警报器（台）|实鸣（台）|鸣响率\n望湖区|45|45|100%\n柳堤区|38|37|98%').lines).toEqual([
      '2025年，应鸣警报器83台，鸣响82台，鸣响率98.8%。',
    ]);
  });

  it('counts rows where each is one drill, and tells each with its place', () => {
    const text = `时间|演练名称|地点|参演人数（人次）|出动车辆
2025年5月12日|防灾减灾应急疏散演练|望湖第一小学|800|3
2025年9月18日|警报试鸣暨人员疏散演练|湖滨公园|1200|`;
    expect(toldTable(text).lines).toEqual([
      '2025年，组织应急疏散演练1次、防空警报试鸣1次，参演2000人次，出动车辆3辆。',
    ]);
    expect(toldTable(text, 'list').lines).toEqual([
      '5月12日，在望湖第一小学组织防灾减灾应急疏散演练，参演800人次，出动车辆3辆。',
      '9月18日，在湖滨公园组织警报试鸣暨人员疏散演练，参演1200人次。',
    ]);
  });

  it('does not count months as drills', () => {
    expect(toldTable('月份|疏散演练（次）|参演人次\n5月|2|300\n9月|1|100').lines).toEqual([
      '2025年，组织疏散演练3次，参演400人次。',
    ]);
  });
});
