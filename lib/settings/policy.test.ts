import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Endpoint } from '@/lib/llm/endpoint';
import { isOnPremise } from '@/lib/llm/secrecy';
import { isOfficeServer, loadPolicy, underPolicy } from './policy';

const endpoint: Endpoint = {
  preset: 'self-hosted',
  baseURL: 'https://ai.wanghu.example.cn/v1',
  model: 'qwen',
  onPremise: false,
};

function set(policy: unknown): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy as Record<string, unknown>);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the policy of the office', () => {
  it('makes its servers the office’s, those below them too, and no others', async () => {
    set({ onPremiseHosts: [' Wanghu.example.cn. '] });
    const policy = await loadPolicy();
    expect(isOnPremise(underPolicy(endpoint, policy))).toBe(true);
    expect(isOnPremise(endpoint)).toBe(false);
    for (const baseURL of ['https://notwanghu.example.cn/v1', 'https://example.cn/v1', 'https://cn/v1'])
      expect(isOfficeServer(policy, baseURL)).toBe(false);
  });

  it('cannot make a known cloud service the office’s', async () => {
    set({ onPremiseHosts: ['api.deepseek.com', 'com'] });
    const cloud = underPolicy({ ...endpoint, baseURL: 'https://api.deepseek.com' }, await loadPolicy());
    expect(isOnPremise(cloud)).toBe(false);
  });

  it.each([[{}], [{ onPremiseHosts: 'a' }], [{ onPremiseHosts: [1] }], [null]])(
    'is none where it is %j',
    async (policy) => {
      set(policy);
      expect(await loadPolicy()).toEqual({ onPremiseHosts: [] });
    },
  );

  it('is none where the browser refuses to tell', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await loadPolicy()).toEqual({ onPremiseHosts: [] });
  });
});
