import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { RunningExtension } from '@/scripts/browser';

declare const chrome: typeof Browser;

/** What the settings page would store for a server on this machine. */
export async function useModel(extension: RunningExtension, baseURL: string, preset = 'self-hosted'): Promise<void> {
  const endpoint = { preset, baseURL, model: 'test-model', onPremise: true, contextTokens: 32_000 };
  await extension.worker.evaluate(async (stored) => {
    await chrome.storage.local.set({ model: { endpoint: stored, rememberKey: false }, model$: { v: 1 } });
  }, endpoint);
}

/** At 起草: asks the model for another wording of the missing part, and confirms what is sent. */
export async function askModel(panel: Page): Promise<void> {
  const part = panel.getByRole('region', { name: '缺少的部分' });
  await part.getByRole('button', { name: '用模型写得更通顺' }).click();
  await part.getByRole('button', { name: '发送', exact: true }).click();
}
