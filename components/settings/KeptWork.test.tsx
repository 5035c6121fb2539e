import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useReading } from '@/components/reading/reading-store';
import { useRewriting } from '@/components/rewriting/rewriting-store';
import { KeptWork } from './KeptWork';

beforeEach(() => {
  fakeBrowser.reset();
  useReading.setState({ readings: {} });
  useRewriting.setState({ chosen: {} });
});
afterEach(cleanup);

it('says nothing where nothing is kept', () => {
  const { container } = render(<KeptWork />);
  expect(container.textContent).toBe('');
});

it('tells what is kept and throws it away once the user is sure', async () => {
  const finding = { quote: { start: 0, end: 2, text: '学法' }, unclear: '不清楚', why: '', suggestion: '' };
  useReading.getState().begin('稿', { sections: ['一'], left: [] });
  useReading.getState().add('稿', { findings: [finding], dropped: 0, notes: [] });
  useRewriting.getState().choose('稿', { start: 0, end: 2, text: '学法' });
  render(<KeptWork />);
  expect(screen.getByText('改写 1 段，审读意见 1 条。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '全部清除' }));
  await userEvent.click(screen.getByRole('button', { name: '不清除' }));
  expect(useRewriting.getState().chosen['稿']).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '全部清除' }));
  await userEvent.click(screen.getByRole('button', { name: '确定清除' }));
  expect(screen.queryByText(/审读意见/)).toBeNull();
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(null)).toEqual({}));
});
