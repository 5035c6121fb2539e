import { expect, it } from 'vitest';
import { readTableText } from './table-text';

function headAt(text: string, cell: string): string {
  return readTableText(text)(text.indexOf(cell)).head;
}

it('names the column and the line of a cell', () => {
  const text = '序号\t活动\t发放折页（份）\n1\t进社区\t300\n\t进学校\t500';
  expect(readTableText(text)(text.indexOf('500'))).toEqual({
    head: '发放折页（份）',
    line: 2,
    cells: ['', '进学校', '500'],
  });
});

it('reads a header of two rows, the lower first', () => {
  const text = '普法台账\t\t\t序号\t\t人次\n1\t进社区\t300';
  expect([headAt(text, '300'), headAt(text, '进社区')]).toEqual(['人次', '']);
});

it('reads an event of two rows', () => {
  const text = '活动\t份数\n进社区\t300\t\t200\n进学校\t500';
  expect([headAt(text, '200'), headAt(text, '500')]).toEqual(['份数', '份数']);
});

it('knows no head where there is none', () => {
  expect(headAt('\n进社区\t300', '300')).toBe('');
  expect(headAt('活动', '活动')).toBe('');
});
