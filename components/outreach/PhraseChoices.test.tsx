import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readTsv } from '@/lib/outreach/tsv';
import { useOutreach } from './outreach-store';
import { PhraseChoices } from './PhraseChoices';

const OUTREACH = '日期\t时间节点\t地点\t发放折页（份）\n4.15\t全民国家安全教育日\t望湖广场\t300';

beforeEach(() => {
  useOutreach.getState().clear();
  useOutreach.getState().take({ sheet: readTsv(OUTREACH), others: 0 });
  render(<PhraseChoices />);
});
afterEach(cleanup);

it('offers what the form can name, and names what is ticked', async () => {
  await userEvent.click(screen.getByLabelText('地点'));
  expect(useOutreach.getState().names).not.toContain('place');
  await userEvent.click(screen.getByLabelText('地点'));
  expect(useOutreach.getState().names).toContain('place');
  await userEvent.click(screen.getByRole('button', { name: '简列' }));
  expect(useOutreach.getState().form).toBe('list');
  expect(screen.queryByLabelText('活动形式')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '新媒体' }));
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  expect(screen.getByText(/公众号/)).toBeTruthy();
});
