import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TableReading } from '@/lib/outreach/html-table';
import { useTableIntake } from './intake/table-intake';
import { TableZone } from './TableZone';

const FIELD = '把宣传活动表格粘贴到这里';
let taken: TableReading[] = [];

beforeEach(() => {
  taken = [];
  useTableIntake.setState({ ...useTableIntake.getInitialState() });
  render(<TableZone onTable={(reading) => taken.push(reading)} />);
});
afterEach(cleanup);

const rows = () => taken[0]?.sheet.rows.map((row) => row.map(({ text }) => text));

function paste(data: Readonly<Record<string, string>>) {
  const clipboardData = { files: [], getData: (type: string) => data[type] ?? '' };
  fireEvent.paste(screen.getByLabelText(FIELD), { clipboardData });
}

function choose(name: string, content: BlobPart) {
  const input = screen.getByLabelText('选择宣传活动表格文件');
  fireEvent.change(input, { target: { files: [new File([content], name)] } });
}

describe('TableZone', () => {
  it('takes cells of the clipboard at once', () => {
    paste({ 'text/plain': '日期\t折页（份）\n4月15日\t300' });
    expect(rows()).toEqual([
      ['日期', '折页（份）'],
      ['4月15日', '300'],
    ]);
  });

  it('takes a file, and a page under the name of a workbook', async () => {
    choose('台账.csv', '日期;折页（份）\n4月15日;300');
    await expect.poll(rows).toEqual([
      ['日期', '折页（份）'],
      ['4月15日', '300'],
    ]);
    choose(
      '导出.xls',
      '<html><body><table><tr><td>日期</td><td>折页</td></tr><tr><td>5月12日</td><td>20</td></tr></table>',
    );
    await expect.poll(() => taken[1]?.sheet.rows[1]?.map(({ text }) => text)).toEqual(['5月12日', '20']);
  });

  it('asks whether hidden rows are meant', async () => {
    const hidden = '<tr style="display:none"><td>4月16日</td><td>80</td></tr>';
    const html = `<table><tr><td>日期</td><td>折页</td></tr>${hidden}<tr><td>4月15日</td><td>300</td></tr></table>`;
    paste({ 'text/html': html });
    await userEvent.click(await screen.findByRole('button', { name: /隐藏的 1 行不读/ }));
    expect(rows()).toHaveLength(2);
    expect(taken[0]?.notes).toEqual(['表里有 1 行是隐藏的，没有读。']);
  });

  it('shows what it understood of notes before they are used, and keeps the text', async () => {
    const note = '3月1日在望湖广场开展国际民防日宣传，发放折页300份，群众反响热烈。';
    fireEvent.change(screen.getByLabelText(FIELD), { target: { value: note } });
    await userEvent.click(screen.getByRole('button', { name: '从文字里认出活动' }));
    expect(screen.getByRole('region', { name: '认出的活动' }).textContent).toMatch(/认出 1 场活动.*有 1 处没有认出/);
    await userEvent.click(screen.getByRole('button', { name: '回去改文字' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>(FIELD).value).toBe(note);
    await userEvent.click(screen.getByRole('button', { name: '从文字里认出活动' }));
    await userEvent.click(screen.getByRole('button', { name: '用这些活动' }));
    expect(rows()?.[1]).toContain('发放折页300份');
  });

  it('leaves prose that a page lays out in a table to the field', () => {
    const prose = '3月1日在望湖广场开展国际民防日宣传，发放折页300份。';
    paste({ 'text/html': `<table><tr><td>${prose}</td></tr></table>`, 'text/plain': prose });
    expect(taken).toEqual([]);
    expect(screen.queryByText(/没有读到表格/)).toBeNull();
  });

  it('says what is wrong and what to do', async () => {
    fireEvent.change(screen.getByLabelText(FIELD), { target: { value: '法治政府建设情况较好' } });
    await userEvent.click(screen.getByRole('button', { name: '从文字里认出活动' }));
    expect(screen.getByText(/没有认出活动。一行写一场/)).toBeTruthy();
    choose('大.csv', '日期,份数\n'.repeat(6000));
    expect(await screen.findByText(/有 6,000 行，最多读 5,000 行。请按月份或季度分成几张表/)).toBeTruthy();
    choose('坏.xlsx', 'PK');
    expect(await screen.findByText(/不是表格，或者已损坏/)).toBeTruthy();
    expect(taken).toEqual([]);
  });
});
