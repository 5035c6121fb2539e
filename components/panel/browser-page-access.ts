import { browser } from 'wxt/browser';
import { captureCopy, copyPage } from '@/lib/messaging/copy-page';
import { openArticle } from '@/lib/messaging/open-article';
import { openSessions } from '@/lib/messaging/open-sessions';
import { asPageError } from '@/lib/messaging/page-error';
import { pageText } from '@/lib/messaging/page-text';
import { probeReport } from '@/lib/messaging/probe-report';
import type { PageAccess, TabInfo } from './page-access';

// The stores of extensions are closed to all extensions.
const STORES = /^(?:chromewebstore\.google\.com|microsoftedge\.microsoft\.com|addons\.mozilla\.org)$/;

/** The tab whose panel this is, as the background script wrote it into the address; else the one in front. */
export async function ownTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? named : frontTab();
}

async function frontTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('没有找到当前的标签页。请点一下写稿的网页，再点工具栏上的拟稿按钮。');
  return tab.id;
}

export function browserPageAccess(first: number): PageAccess & { tabId(): number } {
  let tabId = first;
  return {
    tabId: () => tabId,
    async tab() {
      try {
        return tabInfo(await browser.tabs.get(tabId));
      } catch (error) {
        throw asPageError(error);
      }
    },
    openSessions: () => openSessions(tabId),
    openArticle: () => openArticle(tabId),
    pageText: () => pageText(tabId),
    async readCopy(signal) {
      const copied = await copyPage(tabId);
      return copied.status === 'nothing' && !signal.aborted ? captureCopy(tabId, signal) : copied;
    },
    report: () => probeReport(tabId),
    request: (origin) => browser.permissions.request({ origins: [`${origin}/*`] }),
    async moveToFrontTab() {
      tabId = await frontTab();
    },
  };
}

function tabInfo({ title, url }: { title?: string | undefined; url?: string | undefined }): TabInfo {
  const address = url === undefined ? null : new URL(url);
  const isWeb = address === null || (/^(?:https?|file):$/.test(address.protocol) && !STORES.test(address.host));
  return {
    title: title ?? '',
    origin: isWeb && address?.host ? address.origin : null,
    key: address ? address.href.replace(/#.*$/, '') : (title ?? ''),
    restricted: !isWeb,
  };
}
