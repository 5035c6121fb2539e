import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useMappingMemory } from './mapping-memory-store';
import { OutreachSection } from './OutreachSection';
import { useOutreach } from './outreach-store';

const TABLE = [
  '日期\t时间节点\t地点\t发放折页（份）\t受众（人次）',
  '2025年4月15日\t全民国家安全教育日\t望湖广场\t300\t200',
  '2025年12月4日\t国家宪法日\t云岭中学\t500\t400',
  '合计\t\t\t900\t600',
].join('\n');

beforeEach(() => {
  useMappingMemory.setState({ memory: [] });
  useOutreach.getState().clear();
});
afterEach(cleanup);

function paste(text: string) {
  render(<OutreachSection context={null} />);
  const clipboardData = { files: [], getData: (type: string) => (type === 'text/plain' ? text : '') };
  fireEvent.paste(screen.getByLabelText('把宣传活动表格粘贴到这里'), { clipboardData });
}

const open = (step: string) => userEvent.click(screen.getByRole('tab', { name: new RegExp(step) }));

/** The text that would be written, sources left out. */
const written = () =>
  screen
    .getAllByRole('paragraph')
    .map(({ textContent }) => textContent ?? '')
    .join('');
const chips = () =>
  screen
    .getAllByRole('list', { name: '出处' })
    .map((list) => list.textContent)
    .join();

describe('OutreachSection', () => {
  it('writes a table as a paragraph, with the sum behind each figure', async () => {
    paste(TABLE);
    await open('文字');
    expect(written()).toContain('发放折页800份');
    expect(chips()).toMatch(/算出：.*300（D2）＋500（D3）/);
  });

  it('says where the sum in the table is wrong and that it was not counted', () => {
    paste(TABLE);
    expect(screen.getByRole('button', { name: 'D4' }).parentElement?.textContent).toContain('表中合计“900');
    expect(screen.getByText(/没有计入 1 行/)).toBeTruthy();
  });

  it('takes another meaning of a column from the user', async () => {
    paste(TABLE);
    await userEvent.selectOptions(screen.getByLabelText('第 5 列是什么'), '不用');
    await open('文字');
    expect(written()).not.toContain('600人次');
  });

  it('writes shorter or longer on request', async () => {
    paste(TABLE);
    await open('文字');
    await userEvent.click(screen.getByRole('button', { name: '逐场成段' }));
    expect(written()).toMatch(/望湖广场.*云岭中学/s);
  });

  it('lists every sum with its cells', async () => {
    paste(TABLE);
    await open('统计');
    const sums = screen.getByRole('list', { name: '合计', hidden: true });
    expect(sums.textContent).toContain('300（D2）＋500（D3）＝800份');
    expect(sums.textContent).toContain('受众600人次');
  });

  it('lets the user choose among several tables', async () => {
    render(<OutreachSection context={null} />);
    const rows = '<tr><td>日期</td><td>折页（份）</td></tr><tr><td>4月15日</td><td>300</td></tr>';
    const html = `<table>${rows}</table><table><tr><td>甲</td><td>乙</td></tr></table>`;
    const clipboardData = { files: [], getData: (type: string) => (type === 'text/html' ? html : '') };
    fireEvent.paste(screen.getByLabelText('把宣传活动表格粘贴到这里'), { clipboardData });
    await userEvent.click(await screen.findByRole('button', { name: /日期、折页/ }));
    expect(screen.getByText('读到 1 场活动。')).toBeTruthy();
  });
});
