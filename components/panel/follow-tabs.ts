import { browser } from 'wxt/browser';
import type { PageStore } from './page-store';

/** Tells the store when another tab comes to the front, and when the toolbar button grants access. Runs for good. */
export function followTabs(ownTab: () => number, pageStore: PageStore): void {
  const self = browser.tabs.getCurrent();
  const ownWindow = browser.windows.getCurrent();

  browser.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
    if (windowId !== (await ownWindow).id) return;
    // The panel shown in a tab of its own, as in tests, is no other page.
    if (tabId === ownTab() || tabId === (await self)?.id) return pageStore.setAway(null);
    const own = await browser.tabs.get(ownTab()).catch(() => null);
    pageStore.setAway(own?.title || '之前');
  });

  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== ownTab()) return;
    const { page } = pageStore.store.getState();
    if (!page || page.workspace.store.getState().lost) void pageStore.connect();
  });
}
