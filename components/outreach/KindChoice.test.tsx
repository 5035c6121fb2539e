import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KINDS } from '@/lib/outreach/kinds';
import { readTsv } from '@/lib/outreach/tsv';
import { KindChoice } from './KindChoice';
import { useOutreach } from './outreach-store';

beforeEach(() => useOutreach.getState().clear());
afterEach(cleanup);

it('shows what the table was taken for and reads its columns anew for another kind', async () => {
  const sheet = readTsv('月份\t受理\t办结\t提前办结\n1月\t12\t12\t3');
  useOutreach.getState().take({ sheet, others: 0 });
  render(<KindChoice />);
  const choice = screen.getByLabelText<HTMLSelectElement>('这张表是');
  expect(choice.value).toBe('services');
  expect(choice.options).toHaveLength(KINDS.length);
  await userEvent.selectOptions(choice, '投诉信访与12345');
  expect(choice.value).toBe('complaints');
  expect(useOutreach.getState().mapping?.columns.map(({ thing }) => thing)).toEqual([
    undefined,
    'received',
    'settled',
    'settled',
  ]);
});

it('is not there without a table', () => {
  const { container } = render(<KindChoice />);
  expect(container.textContent).toBe('');
});
