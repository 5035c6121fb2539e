import { describe, expect, it } from 'vitest';
import { toldTable } from '@/lib/outreach/told-table';

describe('services', () => {
  it('tells what was applied for and settled, with its shares', () => {
    const text = '事项名称|受理件数|办结件数|提前办结|网上办理\n竣工验收备案|32|32|30|32\n易地建设审批|12|11|11|12';
    expect(toldTable(text).lines).toEqual([
      '2025年，受理审批事项44件，办结43件，办结率97.7%，提前办结41件，提前办结率95.3%，网上办理44件，网办率100%。',
    ]);
    expect(toldTable(text, 'list').lines[1]).toBe('易地建设审批：受理12件，办结11件，提前办结11件，网上办理12件。');
  });

  it('reads money in its unit', () => {
    expect(toldTable('项目名称|易地建设费征收（万元）|减免（万元）\n甲|120.5|3万元\n乙|5000元|0').lines).toEqual([
      '2025年，减免3万元，征收易地建设费121万元。',
    ]);
  });
});
