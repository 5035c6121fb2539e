import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { OutreachTotals } from './OutreachTotals';

afterEach(cleanup);

function show(text: string) {
  const sheet = readTsv(text);
  render(<OutreachTotals events={readEvents(sheet, guessColumns(sheet), null).events} />);
}

const choose = (name: string) => userEvent.click(screen.getByRole('button', { name, hidden: true }));

describe('OutreachTotals', () => {
  it('adds up by what the events have in common, with rows and formula of each sum', async () => {
    show('日期\t地点\t折页（份）\n4月15日\t望湖广场\t300\n5月12日\t云岭中学\t20\n4月20日\t望湖广场\t100');
    await choose('按地点');
    const group = screen.getByRole('list', { name: '望湖广场', hidden: true });
    expect(group.textContent).toContain('折页400份300（C2）＋100（C4）＝400份');
    expect(group.textContent).toContain('来自第 2、4 行');
  });

  it('writes a long formula in full only when asked', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `4月15日\t第${at + 1}社区\t${at + 1}`);
    show(['日期\t地点\t折页（份）', ...rows].join('\n'));
    const sums = screen.getByRole('list', { name: '合计', hidden: true });
    expect(sums.textContent).toContain('6（C7）＋…＋40（C41）（共40项）＝820份');
    await choose('全部算式');
    expect(sums.textContent).toContain('6（C7）＋7（C8）＋');
  });

  it('shows many groups a page at a time', async () => {
    const rows = Array.from({ length: 70 }, (_, at) => `4月15日\t第${at + 1}社区\t${at + 1}`);
    show(['日期\t地点\t折页（份）', ...rows].join('\n'));
    await choose('按地点');
    const headings = () => screen.getAllByRole('heading', { level: 3, hidden: true }).length;
    expect(headings()).toBe(30);
    await choose('还有 40 组，再看 30 组');
    expect(headings()).toBe(60);
  });
});
