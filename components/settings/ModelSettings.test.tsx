import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadModelSettings, saveModelSettings } from '@/lib/settings/model-settings';
import { ModelSettings } from './ModelSettings';

const access = { request: vi.fn(async () => true), drop: vi.fn(async () => {}) };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});
afterEach(cleanup);

async function fill(label: string | RegExp, text: string) {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

describe('ModelSettings', () => {
  it('asks for exactly the origin and then saves, key in memory only', async () => {
    render(<ModelSettings access={access} />);
    await fill('服务地址', '10.0.0.5:8000');
    await fill('模型名', 'qwen3');
    await fill(/密钥（没有/, 'k-1');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('已保存。')).toBeTruthy();
    expect(access.request).toHaveBeenCalledExactlyOnceWith('http://10.0.0.5:8000/v1');
    expect(await loadModelSettings()).toMatchObject({
      endpoint: { model: 'qwen3' },
      apiKey: 'k-1',
      rememberKey: false,
    });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('k-1');
  });

  it('keeps what was typed before the saved settings had come, and mixes nothing of them in', async () => {
    const endpoint = { preset: 'self-hosted', baseURL: 'http://10.0.0.5:8000/v1', model: 'qwen3', onPremise: false };
    await saveModelSettings({ endpoint, apiKey: 'k-old', rememberKey: false });
    const stored = await fakeBrowser.storage.local.get(null);
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(() => arrived.then(() => stored));
    render(<ModelSettings access={access} />);
    await fill('服务地址', '10.0.0.9:8000');
    arrive();
    expect(await screen.findByRole('button', { name: '移除模型和密钥' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('服务地址').value).toBe('10.0.0.9:8000');
    expect(screen.getByLabelText<HTMLInputElement>(/密钥（没有/).value).toBe('');
    get.mockRestore();
  });

  it('saves nothing when the browser refuses access', async () => {
    access.request.mockResolvedValueOnce(false);
    render(<ModelSettings access={access} />);
    await fill('服务地址', '10.0.0.5:8000');
    await fill('模型名', 'qwen3');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/没有给予访问 http:\/\/10.0.0.5:8000 的许可/)).toBeTruthy();
    expect((await loadModelSettings()).endpoint).toBeNull();
  });

  it('says at the field what is wrong, and asks for no access', async () => {
    render(<ModelSettings access={access} />);
    await userEvent.selectOptions(screen.getByLabelText('服务种类'), 'deepseek');
    await userEvent.click(screen.getByRole('button', { name: '测试连接' }));
    expect((await screen.findByRole('alert')).textContent).toContain('需要密钥');
    expect(screen.getByLabelText('密钥').getAttribute('aria-invalid')).toBe('true');
    expect(access.request).not.toHaveBeenCalled();
  });

  it('forgets the model, its key and its access', async () => {
    const endpoint = { preset: 'self-hosted', baseURL: 'http://10.0.0.5:8000/v1', model: 'qwen3', onPremise: false };
    await fakeBrowser.storage.local.set({ model: { endpoint, rememberKey: false } });
    render(<ModelSettings access={access} />);
    await userEvent.click(await screen.findByRole('button', { name: '移除模型和密钥' }));
    expect(await screen.findByText(/已移除/)).toBeTruthy();
    expect(access.drop).toHaveBeenCalledWith('http://10.0.0.5:8000/v1');
    expect((await loadModelSettings()).endpoint).toBeNull();
  });
});
