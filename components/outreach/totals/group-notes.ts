import type { GroupedTotals, Grouping } from '@/lib/outreach/group-totals';

/** In Chinese: why the sums of the groups may be more than the whole, and how an event of many days is counted. */
export function groupNotes(by: Grouping, { inSeveral, goingOn }: Omit<GroupedTotals, 'groups'>): string[] {
  const notes: string[] = [];
  if (inSeveral > 0 && by === 'item') notes.push('一场活动发了几样资料的，在每样下都算一场，各组场次不能再相加。');
  else if (inSeveral > 0) notes.push(`有 ${inSeveral} 场活动写了几种形式，在每种形式下各计一次，各组的数不能再相加。`);
  if (goingOn > 0)
    notes.push(
      `有 ${goingOn} 场活动跨${by === 'month' ? '月' : '季度'}，计入开始的${by === 'month' ? '月份' : '季度'}。`,
    );
  return notes;
}
