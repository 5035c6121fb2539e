import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod';
import { keyedStore } from './keyed-store';

const fresh = () => keyedStore('words', z.string(), 3);

beforeEach(() => fakeBrowser.reset());

describe('keyedStore', () => {
  it('has the last of what was saved in one go', async () => {
    const store = fresh();
    await Promise.all(['a', 'ab', 'abc'].map((value) => store.save('draft', value)));
    expect(await fresh().load()).toEqual({ draft: 'abc' });
  });

  it('keeps what another panel saved meanwhile', async () => {
    const [one, other] = [fresh(), fresh()];
    await Promise.all([one.load(), other.load()]);
    await one.save('draft 1', 'a');
    await other.save('draft 2', 'b');
    expect(await fresh().load()).toEqual({ 'draft 1': 'a', 'draft 2': 'b' });
  });

  it('forgets what is removed, though it is still being saved', async () => {
    const store = fresh();
    await Promise.all([store.save('draft', 'a'), store.save('draft', 'ab'), store.remove('draft')]);
    expect(await fresh().load()).toEqual({});
    await store.save('draft', 'again');
    expect(await fresh().load()).toEqual({ draft: 'again' });
  });

  it('clears what is kept, what is being saved and what cannot be read, and nothing of others', async () => {
    await fakeBrowser.storage.local.set({ 'words:bad': { value: 1 }, 'wordsome:a': 1 });
    const store = fresh();
    await store.save('draft 1', 'a');
    await Promise.all([store.save('draft 2', 'b'), store.clear()]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'wordsome:a': 1 });
  });

  it('leaves out what it cannot read and touches nothing else', async () => {
    await fakeBrowser.storage.local.set({ 'words:bad': { value: 1 }, other: 'x' });
    await fresh().save('good', 'a');
    expect(await fresh().load()).toEqual({ good: 'a' });
    expect(await fakeBrowser.storage.local.get('other')).toEqual({ other: 'x' });
  });

  it('keeps the newest', async () => {
    const store = fresh();
    for (const [at, key] of ['1', '2', '3', '4'].entries()) {
      await fakeBrowser.storage.local.set({ [`words:${key}`]: { savedAt: at, value: key } });
    }
    expect(Object.keys(await store.load()).sort()).toEqual(['2', '3', '4']);
    expect(await fakeBrowser.storage.local.get('words:1')).toEqual({});
  });
});
