import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Endpoint } from '@/lib/llm/endpoint';
import { capabilityStore } from './capability-store';
import { forgetModel, loadModelSettings, NO_MODEL, saveModelSettings, watchModelSettings } from './model-settings';

const endpoint: Endpoint = {
  preset: 'self-hosted',
  baseURL: 'http://10.0.0.5:8000/v1',
  model: 'qwen',
  onPremise: true,
  contextTokens: 16_384,
};

beforeEach(() => fakeBrowser.reset());

describe('the key', () => {
  it('is kept in memory only, unless asked', async () => {
    await saveModelSettings({ endpoint, apiKey: 'k', rememberKey: false });
    expect(await loadModelSettings()).toEqual({ endpoint, apiKey: 'k', rememberKey: false });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('"k"');
    await saveModelSettings({ endpoint, apiKey: 'k', rememberKey: true });
    expect(await loadModelSettings()).toEqual({ endpoint, apiKey: 'k', rememberKey: true });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('"k"');
  });

  it('leaves the disk when it is no longer to be remembered', async () => {
    await saveModelSettings({ endpoint, apiKey: 'k', rememberKey: true });
    await saveModelSettings({ endpoint, apiKey: 'k', rememberKey: false });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('"k"');
  });

  it('is never given to another origin', async () => {
    await saveModelSettings({ endpoint, apiKey: 'k', rememberKey: true });
    const moved = { ...endpoint, baseURL: 'https://elsewhere.cn/v1' };
    await fakeBrowser.storage.local.set({ model: { endpoint: moved, rememberKey: true } });
    expect((await loadModelSettings()).apiKey).toBe('');
  });

  it('never goes to sync', async () => {
    await saveModelSettings({ endpoint, apiKey: 'k', rememberKey: true });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

it.each([null, 5, { endpoint: { baseURL: 'javascript:alert(1)' } }, { endpoint, rememberKey: true, more: 1 }])(
  'settings that cannot be read are none: %j',
  async (model) => {
    await fakeBrowser.storage.local.set({ model });
    expect(await loadModelSettings()).toEqual(NO_MODEL);
  },
);

it('forgetModel leaves nothing behind', async () => {
  await saveModelSettings({ endpoint, apiKey: 'k', rememberKey: true });
  await forgetModel();
  expect(await loadModelSettings()).toEqual(NO_MODEL);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('10.0.0.5');
});

it('watchModelSettings tells of a change until it is stopped', async () => {
  let changes = 0;
  const stop = watchModelSettings(() => {
    changes += 1;
  });
  await saveModelSettings({ endpoint, apiKey: '', rememberKey: false });
  expect(changes).toBeGreaterThan(0);
  const before = changes;
  stop();
  await forgetModel();
  expect(changes).toBe(before);
});

it('capabilityStore keeps what is fresh and drops what is old', async () => {
  const week = 7 * 24 * 3600 * 1000;
  await capabilityStore.set('a', { rung: 'prompt', omit: [], checkedAt: 1 });
  await capabilityStore.set('b', { rung: 'json_object', omit: ['thinking'], checkedAt: week });
  expect(await capabilityStore.get('a')).toMatchObject({ rung: 'prompt' });
  await capabilityStore.set('c', { rung: 'prompt', omit: [], checkedAt: week + 1 });
  expect(await capabilityStore.get('a')).toBeNull();
  expect(await capabilityStore.get('b')).toMatchObject({ omit: ['thinking'] });
});
