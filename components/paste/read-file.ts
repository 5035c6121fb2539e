import { decodeText, fileKind, NotText, type NotTextReason } from '@/lib/document/decode';
import { NotDocx, type NotDocxReason } from '@/lib/document/docx/not-docx';
import { htmlSnapshot } from '@/lib/document/html';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';

const REASONS: Readonly<Record<NotTextReason, string>> = {
  empty: '这个文件是空的，请换一个。',
  pdf: '这是 PDF，读不出可以修改的文字。请打开它，全选复制，再粘贴到这里。',
  zip: '这不是文字文件。请选择 .docx、.txt、.html 或 .md 文件，或直接粘贴文字。',
  'old-office': '这是旧版 Word 或 WPS 文档（.doc、.wps）。请打开它，另存为 .docx 再选择；或全选复制，再粘贴到这里。',
  image: '这是图片，没有文字可核对。请选择文字稿。',
  binary: '这不是文字文件。请选择 .docx、.txt、.html 或 .md 文件，或直接粘贴文字。',
};

const DOCX_REASONS: Readonly<Record<NotDocxReason, string>> = {
  'not-zip': '这不是 .docx 文件。请用 Word 或 WPS 打开它，另存为 .docx 再选择。',
  encrypted: '这个文档加了密码。请在 Word 或 WPS 里取消密码，保存后再选择。',
  'old-word': '这是旧版 Word 或 WPS 文档（.doc、.wps）。请打开它，另存为 .docx 再选择；或全选复制，再粘贴到这里。',
  'other-office': '这不是 Word 文档（可能是表格、演示文稿或压缩包）。请选择 .docx 文件，或直接粘贴文字。',
  'too-large': '这个文档展开后太大了。请打开它，全选复制，再粘贴到这里。',
  broken: '这个 .docx 文件已损坏或不完整。请用 Word 或 WPS 打开修复，保存后再选择。',
  'no-text': '这个文档里没有文字，可能是扫描的图片。请先识别成文字再核对。',
};

/** A chosen or dropped file as a snapshot. Throws an Error worded for the user. */
export async function readFile(file: File): Promise<Snapshot> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    // Told by the content: many a .doc is a .docx.
    if (/\.docx$/i.test(file.name) || fileKind(bytes) === 'zip') return await readDocx(bytes);
    const text = decodeText(bytes);
    if (/\.html?$/i.test(file.name)) return htmlSnapshot(new DOMParser().parseFromString(text, 'text/html'));
    return textSnapshot(text, /\.(?:md|markdown)$/i.test(file.name) ? 'markdown' : 'text');
  } catch (error) {
    if (error instanceof NotText) throw new Error(REASONS[error.reason]);
    if (error instanceof NotDocx) throw new Error(DOCX_REASONS[error.reason]);
    throw error;
  }
}

async function readDocx(bytes: Uint8Array): Promise<Snapshot> {
  const { docxSnapshot } = await import('@/lib/document/docx/snapshot');
  return docxSnapshot(bytes);
}
