import { expect, it } from 'vitest';
import { toldTable } from '@/lib/outreach/told-table';

it('counts a row as one event, but not the line of a month', () => {
  const { kind, events } = toldTable('日期|时间节点|发放折页（份）\n4月15日|全民国家安全教育日|300\n5月||200');
  expect(kind).toBe('outreach');
  expect(events.map(({ noSession }) => noSession)).toEqual([undefined, true]);
});
