import { type Browser, browser } from 'wxt/browser';

interface SidebarAction {
  toggle(): Promise<void>;
}

/**
 * Opens the panel for the tab whose toolbar button was clicked. The browser's own "open on click" behaviour would be
 * shorter, but it does not grant activeTab, and without it the page cannot be read.
 */
export function registerSidePanel(): void {
  browser.action.onClicked.addListener(openPanel);
  // Without this the browser's own menu offers one panel for all tabs, which has access to none of them.
  void browser.sidePanel?.setOptions({ enabled: false });
}

// Nothing may be awaited before the panel is opened: the user's gesture would be lost.
function openPanel(tab: Browser.tabs.Tab): void {
  const sidebar = (browser as { sidebarAction?: SidebarAction }).sidebarAction;
  if (sidebar) {
    void sidebar.toggle();
    return;
  }
  if (tab.id === undefined) return;
  // A path of its own makes the panel this tab's alone, and tells it which tab that is.
  void browser.sidePanel.setOptions({ tabId: tab.id, path: `sidepanel.html?tab=${tab.id}`, enabled: true });
  void browser.sidePanel.open({ tabId: tab.id });
}
