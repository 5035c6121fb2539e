import { decodeText, NotText, type NotTextReason } from '@/lib/document/decode';
import { htmlSnapshot } from '@/lib/document/html';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';

const REASONS: Readonly<Record<NotTextReason, string>> = {
  empty: '这个文件是空的，请换一个。',
  pdf: '这是 PDF，读不出可以修改的文字。请打开它，全选复制，再粘贴到这里。',
  docx: '这是 Word 或 WPS 文档。请打开它，全选复制，再粘贴到这里；或另存为“纯文本”再选择。',
  'old-office': '这是旧版 Word 或 WPS 文档（.doc、.wps）。请打开它，全选复制，再粘贴到这里。',
  image: '这是图片，没有文字可核对。请选择文字稿。',
  binary: '这不是文字文件。请选择 .txt、.html 或 .md 文件，或直接粘贴文字。',
};

/** A chosen or dropped file as a snapshot. Throws an Error worded for the user. */
export async function readFile(file: File): Promise<Snapshot> {
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  if (/\.html?$/i.test(file.name)) return htmlSnapshot(new DOMParser().parseFromString(text, 'text/html'));
  return textSnapshot(text, /\.(?:md|markdown)$/i.test(file.name) ? 'markdown' : 'text');
}

function decode(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof NotText) throw new Error(REASONS[error.reason]);
    throw error;
  }
}
