import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rewritingStore } from '@/lib/history/drafting-history';
import { restoreRewritings, useRewriting } from './rewriting-store';

const passage = { start: 3, end: 9, text: '检查工程。' };
const rewriting = {
  sentences: [{ ...passage, after: '全年共检查工程。' }],
  mode: 'past' as const,
  refused: 1,
  reasons: ['数据丢失'],
  notes: [],
};
const { choose, change, leave, keepOffDisk } = useRewriting.getState();
const chosen = () => useRewriting.getState().chosen['稿'];

beforeEach(() => {
  fakeBrowser.reset();
  useRewriting.setState({ chosen: {}, offDisk: new Set() });
});

/** As when the panel is opened anew. */
async function reopen() {
  useRewriting.setState({ chosen: {} });
  await restoreRewritings();
}

it('brings the passage, the remark and the new wording back after the panel was closed', async () => {
  choose('稿', passage);
  change('稿', { remark: '写短一点', rewriting, dropped: [0] });
  await vi.waitFor(async () => {
    await reopen();
    expect(chosen()).toEqual({ passage, remark: '写短一点', rewriting, dropped: [0] });
  });
  leave('稿');
  await vi.waitFor(async () => {
    await reopen();
    expect(chosen()).toBeUndefined();
  });
});

it('keeps nothing of a draft with a secrecy marking on the machine', async () => {
  choose('稿', passage);
  keepOffDisk('稿');
  change('稿', { rewriting });
  await vi.waitFor(async () => expect(await rewritingStore.load()).toEqual({}));
  expect(chosen()?.rewriting).toEqual(rewriting);
});
