import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { restoreDrafts, useDrafting } from './drafting-store';

const suggestion: Suggestion = {
  id: 'other-1',
  role: 'other',
  heading: '五、其他需要报告的情况',
  paragraphs: [{ title: null, sentences: [{ text: '无。', origin: 'pattern', from: [], facts: [] }] }],
  choices: [],
  notes: [],
  before: null,
  draftHash: 'a',
  ledgerHash: 'b',
};
const first = { suggestion, edits: {}, seed: 0, byModel: false };
const second = { ...first, seed: 1 };
const KEY = 'other 稿';

beforeEach(async () => {
  fakeBrowser.reset();
  useDrafting.setState({ drafts: {}, offDisk: new Set() });
});

const { put, add, edit, turn, keepOffDisk } = useDrafting.getState();
const drafts = () => useDrafting.getState().drafts;

/** As when the panel is opened anew, once all is stored. */
async function reopened(key: string, expected: unknown) {
  await vi.waitFor(async () => {
    useDrafting.setState({ drafts: {} });
    await restoreDrafts();
    expect(drafts()[key]).toEqual(expected);
  });
}

describe('useDrafting', () => {
  it('brings back what the user typed after the panel was closed', async () => {
    put(KEY, first);
    edit(KEY, { paragraphs: { 0: '没有其他情况。' } });
    const shown = { ...first, edits: { paragraphs: { 0: '没有其他情况。' } } };
    await reopened(KEY, { before: [], shown, after: [] });
  });

  it('brings back all versions and the one that was looked at', async () => {
    put(KEY, first);
    edit(KEY, { fills: { '0:0:次数': '6次' } });
    add(KEY, second);
    turn(KEY, -1);
    await reopened(KEY, {
      before: [],
      shown: { ...first, edits: { fills: { '0:0:次数': '6次' } } },
      after: [second],
    });
  });

  it('keeps nothing on the machine that the program can write again', async () => {
    put(KEY, first);
    add(KEY, second);
    edit('other 另一稿', { heading: '五、其他' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('keeps nothing on the disk of a draft with a secrecy marking, nor what was there before', async () => {
    put(KEY, first);
    edit(KEY, { heading: '五、其他' });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).not.toEqual({}));
    keepOffDisk(KEY);
    edit(KEY, { heading: '五、改过' });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).toEqual({}));
    expect(drafts()[KEY]?.shown.edits).toEqual({ heading: '五、改过' });
  });

  it('puts up with what it cannot read', async () => {
    await fakeBrowser.storage.local.set({ [`versions:${KEY}`]: { savedAt: 1, value: { shown: 1 } } });
    await restoreDrafts();
    expect(drafts()).toEqual({});
  });

  it('shows what is there rather than what was stored, where both are', async () => {
    put(KEY, first);
    edit(KEY, { heading: '五、旧' });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).not.toEqual({}));
    edit(KEY, { heading: '五、新' });
    await restoreDrafts();
    expect(drafts()[KEY]?.shown.edits).toEqual({ heading: '五、新' });
  });
});
