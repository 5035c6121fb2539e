import { htmlSnapshot } from '@/lib/document/html';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';

/**
 * Pasted or dropped data as a snapshot. The HTML is taken for its headings, lists and tables, unless it lost characters
 * that the plain text has: browsers and WPS write automatic numbers only there.
 */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): Snapshot {
  const plain = data.getData('text/plain').replace(/\r\n?/g, '\n');
  const html = data.getData('text/html');
  if (!html) return textSnapshot(plain);
  const snapshot = htmlSnapshot(new DOMParser().parseFromString(html, 'text/html'));
  return plain && ink(snapshot.text) !== ink(plain) ? textSnapshot(plain) : snapshot;
}

function ink(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]/g, '');
}
