import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readingStore } from '@/lib/history/drafting-history';
import { restoreReadings, useReading } from './reading-store';

const finding = {
  quote: { start: 0, end: 4, text: '学习宣传' },
  unclear: '形式不清楚',
  why: '没有说怎么做',
  suggestion: '',
};
const { begin, add, dismiss, keepOffDisk } = useReading.getState();
const reading = () => useReading.getState().readings['稿'];

beforeEach(() => {
  fakeBrowser.reset();
  useReading.setState({ readings: {}, offDisk: new Set() });
});

it('brings a reading back after the panel was closed, as far as it had come', async () => {
  begin('稿', { sections: ['一', '二'], left: [] });
  add('稿', { findings: [finding, { ...finding, unclear: '另一处' }], dropped: 1, notes: ['慢'] });
  dismiss('稿', finding);
  const left = reading();
  expect(left?.findings).toHaveLength(1);
  await vi.waitFor(async () => {
    useReading.setState({ readings: {} });
    await restoreReadings();
    expect(reading()).toEqual(left);
  });
});

it('keeps nothing of a draft with a secrecy marking on the machine', async () => {
  begin('稿', { sections: ['一'], left: [] });
  keepOffDisk('稿');
  add('稿', { findings: [finding], dropped: 0, notes: [] });
  await vi.waitFor(async () => expect(await readingStore.load()).toEqual({}));
  expect(reading()?.findings).toHaveLength(1);
});
