// Starts Chromium with the unpacked extension, for the demo and for the end-to-end tests alike.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium, runsAsRoot } from './chromium.mjs';

export interface RunningExtension {
  id: string;
  context: BrowserContext;
  /** The background worker as it first started; after stopWorker() it answers no more. */
  worker: Worker;
  /** Ends the background worker as the browser does after half a minute of rest. */
  stopWorker(): Promise<void>;
  /** Loads the extension anew, as an update does: its pages close, what it left in the user's pages is orphaned. */
  reload(): Promise<void>;
  /** A click on the toolbar button while `page` is the active tab. */
  clickAction(page: Page): Promise<void>;
  /** Clicks the toolbar button and returns the side panel of that tab as a page. */
  openPanel(page: Page): Promise<Page>;
  /** Forgets all that the extension stored. */
  forget(): Promise<void>;
  /** Lets go of the panels opened so far. */
  leavePanels(): Promise<void>;
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

  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  // A click that comes before the worker's first run has registered its listeners is lost.
  while (!(await worker.evaluate(listensForClicks))) await new Promise((resolve) => setTimeout(resolve, 50));

  async function stopWorker(): Promise<void> {
    const session = await browserSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'service_worker' && new URL(url).host === id);
    if (!target) throw new Error('The background worker is not running.');
    await session.send('Target.closeTarget', { targetId: target.targetId });
    await session.detach();
  }

  async function reload(): Promise<void> {
    await leavePanels();
    const session = await browserSession();
    const again = context.waitForEvent('serviceworker');
    // Newer than the protocol types that Playwright brings.
    await session.send('Extensions.loadUnpacked' as never, { path: folder } as never);
    const fresh = await again;
    while (!(await fresh.evaluate(listensForClicks))) await new Promise((resolve) => setTimeout(resolve, 50));
    await session.detach();
  }

  async function browserSession(): Promise<CDPSession> {
    const browser = context.browser();
    if (!browser) throw new Error('The context has no browser.');
    return browser.newBrowserCDPSession();
  }

  async function clickAction(page: Page): Promise<void> {
    await page.bringToFront();
    const session = await browserSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    // Newer than the protocol types that Playwright brings.
    await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
    await session.detach();
  }

  async function openPanel(page: Page): Promise<Page> {
    await clickAction(page);
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    let seen: string[] = [];
    // A connection made before the panel opened never sees it: hence a new one for each try.
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const over = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const pages = over.contexts().flatMap((each) => each.pages());
      seen = pages.map((candidate) => candidate.url());
      for (const panel of pages.filter((candidate) => new URL(candidate.url()).pathname === '/sidepanel.html')) {
        await panel.waitForLoadState();
        if (!(await panel.evaluate(belongsToActiveTab))) continue;
        overs.push(over);
        return panel;
      }
      await over.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The panel of ${page.url()} did not open. Seen: ${seen.join(' ')}`);
  }

  async function forget(): Promise<void> {
    await worker.evaluate(forgetAll);
  }

  async function leavePanels(): Promise<void> {
    for (const over of overs.splice(0)) await over.close();
  }

  async function close(): Promise<void> {
    await leavePanels();
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  return { id, context, worker, stopWorker, reload, clickAction, openPanel, forget, leavePanels, close };
}

// The functions below run inside the extension, where only the global name of the API is known.
declare const chrome: typeof import('wxt/browser').browser;

function listensForClicks(): boolean {
  return chrome.action.onClicked.hasListeners();
}

async function belongsToActiveTab(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab !== undefined && new URLSearchParams(location.search).get('tab') === String(tab.id);
}

async function forgetAll(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
}
