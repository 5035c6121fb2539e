import type { Snapshot } from '@/lib/document/snapshot';
import type { Copied } from '@/lib/editors/copying/copied';
import { readClipboard } from './read-clipboard';

const LOCKED =
  '这个网页不允许复制，没有读取。请向文档的主人申请复制权限；您自己的文档可以下载成 .docx，再拖到这里核对。';
const NOTHING = '没有等到复制。请再点一次按钮，然后在文档里按 Ctrl+A、Ctrl+C；还不行，就复制后粘贴到这里。';
const PART = '不能确定复制到的是全文。请和文档对照一下；如果只有一部分，请全选后再复制一次。';

/** What a page copied, as a snapshot; null when the user gave up. Throws an Error worded for the user. */
export function copiedSnapshot(copied: Copied): Snapshot | null {
  if (copied.status === 'cancelled') return null;
  if (copied.status === 'locked') throw new Error(LOCKED);
  if (copied.status === 'nothing') throw new Error(NOTHING);
  const { html, plain, whole } = copied;
  const data: Record<string, string> = { 'text/html': html, 'text/plain': plain };
  const snapshot = readClipboard({ getData: (type) => data[type] ?? '' });
  return whole ? snapshot : { ...snapshot, complete: false, reason: PART };
}
