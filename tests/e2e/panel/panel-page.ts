import type { Page } from '@playwright/test';
import type { RunningExtension } from '@/scripts/browser';

interface Look {
  readonly width?: number;
  /** The tab it is opened in; a new one when absent. */
  readonly page?: Page;
}

/** The panel's page in a tab of its own: enough wherever no page of the user's is involved. */
export async function openPanelPage(extension: RunningExtension, { width = 360, page }: Look = {}): Promise<Page> {
  const panel = page ?? (await extension.context.newPage());
  await panel.emulateMedia({ colorScheme: 'light' });
  await panel.setViewportSize({ width, height: 860 });
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
  return panel;
}

export async function openPasted(extension: RunningExtension, text: string, look?: Look): Promise<Page> {
  const panel = await openPanelPage(extension, look);
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await panel.getByLabel('把稿件粘贴到这里').evaluate(paste, text);
  await panel.getByRole('region', { name: '结构' }).waitFor();
  return panel;
}

/** Runs in the panel. */
export function paste(field: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
