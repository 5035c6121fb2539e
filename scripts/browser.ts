// Starts Chromium with the unpacked extension, for the demo and for the end-to-end tests alike.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium, runsAsRoot } from './chromium.mjs';

export interface RunningExtension {
  id: string;
  context: BrowserContext;
  /** The background worker; started again by the browser when it has stopped. */
  worker(): Promise<Worker>;
  /** A click on the toolbar button while `page` is the active tab. */
  clickAction(page: Page): Promise<void>;
  /** Clicks the toolbar button and returns the side panel of that tab as a page. */
  openPanel(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export async function launchExtension(
  folder: string,
  { headless = true, args = [] }: { headless?: boolean; args?: string[] } = {},
): Promise<RunningExtension> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium was not found: run `npm run setup -- --browser`.');
  const profile = mkdtempSync(join(tmpdir(), 'nigao-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale: 'zh-CN',
    viewport: null,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(runsAsRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--window-size=1280,900',
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      // No name but the machine's own resolves, so nothing here can depend on a network.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
      ...args,
    ],
  });
  const overs: Browser[] = [];

  async function worker(): Promise<Worker> {
    return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  }

  const id = new URL((await worker()).url()).host;

  async function clickAction(page: Page): Promise<void> {
    const browser = context.browser();
    if (!browser) throw new Error('The context has no browser.');
    await page.bringToFront();
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    // Newer than the protocol types that Playwright brings.
    await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
    await session.detach();
  }

  async function openPanel(page: Page): Promise<Page> {
    await clickAction(page);
    const tabId = await (await worker()).evaluate(activeTabId);
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    // A connection made before the panel opened never sees it: hence a new one for each try.
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const over = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const panel = over
        .contexts()[0]
        ?.pages()
        .find((candidate) => isPanelOf(candidate, tabId));
      if (panel) {
        overs.push(over);
        await panel.waitForLoadState();
        return panel;
      }
      await over.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The side panel of ${page.url()} did not open.`);
  }

  async function close(): Promise<void> {
    for (const over of overs) await over.close();
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  return { id, context, worker, clickAction, openPanel, close };
}

function isPanelOf(candidate: Page, tabId: number | undefined): boolean {
  const url = new URL(candidate.url());
  return url.pathname === '/sidepanel.html' && url.searchParams.get('tab') === String(tabId);
}

// Runs inside the extension's worker, where only the global name of the API is known.
async function activeTabId(): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
