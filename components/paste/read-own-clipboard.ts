import type { Snapshot } from '@/lib/document/snapshot';
import { readClipboard } from './read-clipboard';

/** What the clipboard holds, after the user pressed a button. Throws an Error worded for the user. */
export async function readOwnClipboard(): Promise<Snapshot> {
  const held = new Map<string, string>();
  try {
    for (const item of await navigator.clipboard.read())
      for (const type of item.types)
        if (type.startsWith('text/')) held.set(type, await (await item.getType(type)).text());
  } catch {
    throw new Error('浏览器没有允许读取剪贴板。请点上面的框，按 Ctrl+V 粘贴。');
  }
  return readClipboard({ getData: (type) => held.get(type) ?? '' });
}
