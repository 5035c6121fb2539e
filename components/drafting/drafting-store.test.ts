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

beforeEach(() => {
  fakeBrowser.reset();
  useDrafting.setState({ drafts: {} });
});

const { put, edit } = useDrafting.getState();
const drafts = () => useDrafting.getState().drafts;

describe('useDrafting', () => {
  it('brings back what the user typed after the panel was closed', async () => {
    put('other 稿', { suggestion, edits: {}, seed: 0, byModel: false });
    edit('other 稿', { paragraphs: { 0: '没有其他情况。' } });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).not.toEqual({}));
    useDrafting.setState({ drafts: {} });
    await restoreDrafts();
    expect(drafts()['other 稿']).toEqual({
      suggestion,
      edits: { paragraphs: { 0: '没有其他情况。' } },
      seed: 0,
      byModel: false,
    });
  });

  it('puts up with what it cannot read', async () => {
    await fakeBrowser.storage.local.set({ suggestions: { 'other 稿': { suggestion: 1 } } });
    await restoreDrafts();
    expect(drafts()).toEqual({});
  });

  it('keeps the newest', async () => {
    for (let at = 0; at < 25; at++) {
      put(`${at}`, { suggestion, edits: {}, seed: 0, byModel: false });
      edit(`${at}`, { heading: '五、其他' });
    }
    await vi.waitFor(async () => {
      const { suggestions } = await fakeBrowser.storage.local.get<{ suggestions: object }>();
      expect(Object.keys(suggestions)).toHaveLength(20);
      expect(Object.keys(suggestions)).toContain('24');
    });
  });
});
