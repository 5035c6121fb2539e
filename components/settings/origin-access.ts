import { browser } from 'wxt/browser';

/** What the browser lets us reach. A pattern cannot name a port, so the host is granted whole. */
export interface OriginAccess {
  /** Must be called straight from a click, before anything is awaited. */
  request(url: string): Promise<boolean>;
  drop(url: string): Promise<void>;
}

export const browserOriginAccess: OriginAccess = {
  request: (url) => browser.permissions.request({ origins: [pattern(url)] }),
  drop: async (url) => {
    // Refused for what the manifest itself grants.
    await browser.permissions.remove({ origins: [pattern(url)] }).catch(() => false);
  },
};

function pattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
