import { browser } from 'wxt/browser';

/** Scripts in web pages never read settings: the stored key and endpoint are for the extension's own pages. */
export function protectStorage(): void {
  // Firefox knows no such switch for the local area.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
