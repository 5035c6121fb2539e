import { decodeText, fileKind, NotText, type NotTextReason } from '@/lib/document/decode';
import { NotDocx, type NotDocxReason } from '@/lib/document/docx/not-docx';
import { htmlSnapshot } from '@/lib/document/html';
import { NotPdf, type NotPdfReason } from '@/lib/document/pdf/not-pdf';
import type { PdfReading } from '@/lib/document/pdf/snapshot';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';

/** What a chooser of texts offers. */
export const TEXT_FILES = '.docx,.pdf,.txt,.html,.htm,.md,.markdown';

/** Bytes; a report with pictures has a few millions. */
const LARGEST = 30 * 1024 * 1024;

const OLD_WORD = '这是旧版 Word 或 WPS 文档（.doc、.wps）。请打开它，另存为 .docx 再选择；或全选复制，再粘贴到这里。';

const REASONS: Readonly<Record<NotTextReason, string>> = {
  empty: '这个文件是空的，请换一个。',
  pdf: '这是 PDF 文件，请换一个。',
  zip: '这不是文字文件。请选择 .docx、.pdf、.txt、.html 或 .md 文件，或直接粘贴文字。',
  'old-office': OLD_WORD,
  image: '这是图片，没有文字可读。请选择文字稿；只有图片的，请先用文字识别（OCR）转成文字。',
  binary: '这不是文字文件。请选择 .docx、.pdf、.txt、.html 或 .md 文件，或直接粘贴文字。',
};

const DOCX_REASONS: Readonly<Record<NotDocxReason, string>> = {
  'not-zip':
    '这不是 .docx 文件，或者被单位的加密软件锁住了。请用 Word 或 WPS 打开它，另存为 .docx 再选择；锁住的请先解密。',
  encrypted: '这个文档加了密码。请在 Word 或 WPS 里取消密码，保存后再选择。',
  restricted: '这个文档限制了访问权限。请在 Word 里打开它，取消“限制访问”，保存后再选择；或全选复制，再粘贴到这里。',
  'old-word': OLD_WORD,
  'other-office': '这不是 Word 文档（可能是表格、演示文稿或压缩包）。请选择 .docx 文件，或直接粘贴文字。',
  'too-large': '这个文档展开后太大了。请打开它，全选复制，再粘贴到这里。',
  broken: '这个 .docx 文件已损坏或不完整。请用 Word 或 WPS 打开修复，保存后再选择。',
  'no-text': '这个文档里没有文字，可能是扫描的图片。请先识别成文字再选择。',
};

const PDF_REASONS: Readonly<Record<NotPdfReason, string>> = {
  encrypted: '这份 PDF 加了打开密码。请用 PDF 阅读器打开，取消密码后另存，再选择；或全选复制，再粘贴到这里。',
  broken: '这份 PDF 已损坏或不完整。请重新下载再选择；还不行，就用 PDF 阅读器打开，全选复制，再粘贴到这里。',
  'no-text': '这份 PDF 里没有文字，多半是扫描件。请先用文字识别（OCR）转成文字，校对后再选择。',
  garbled: '这份 PDF 读出来是乱码（字体没有带文字对照表）。请选择原来的 Word 文件，或先用文字识别（OCR）转成文字。',
};

/** A chosen or dropped file as a snapshot. Throws an Error worded for the user; when aborted, the signal's reason. */
export async function readFile(file: File, reading: PdfReading = {}): Promise<Snapshot> {
  return readBytes(file.name, await fileBytes(file), reading);
}

/** The bytes of a file that is not too large. Throws an Error worded for the user. */
export async function fileBytes(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST) {
    const size = (file.size / 1024 / 1024).toFixed(0);
    throw new Error(
      `这个文件有 ${size} MB，上限是 30 MB。请去掉里面的图片再选择，或打开它，复制要用的文字，粘贴到这里。`,
    );
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Error('没能打开这个文件，可能被移动、删除了，或者别的程序正占着它。请关掉那个程序，再选一次。');
  }
}

/** The bytes of a file of that name as a snapshot. Throws as readFile does. */
export async function readBytes(name: string, bytes: Uint8Array, reading: PdfReading = {}): Promise<Snapshot> {
  try {
    // Told by the content: many a .doc is a .docx, and a picture may be named anything.
    const kind = fileKind(bytes);
    if (kind === 'pdf') return await readPdf(bytes, reading);
    const isDocx = /\.docx$/i.test(name) && kind !== 'image' && bytes.length > 0;
    if (kind === 'zip' || kind === 'old-office' || isDocx) return await readDocx(bytes);
    const text = decodeText(bytes);
    if (/\.html?$/i.test(name)) return htmlSnapshot(new DOMParser().parseFromString(text, 'text/html'));
    return textSnapshot(text, /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text');
  } catch (error) {
    if (error instanceof NotText) throw new Error(REASONS[error.reason]);
    if (error instanceof NotDocx) throw new Error(DOCX_REASONS[error.reason]);
    if (error instanceof NotPdf) throw new Error(PDF_REASONS[error.reason]);
    throw error;
  }
}

async function readDocx(bytes: Uint8Array): Promise<Snapshot> {
  const { docxSnapshot } = await import('@/lib/document/docx/snapshot');
  return docxSnapshot(bytes);
}

async function readPdf(bytes: Uint8Array, reading: PdfReading): Promise<Snapshot> {
  const [{ pdfSnapshot }, { PDF_FILES }] = await Promise.all([
    import('@/lib/document/pdf/snapshot'),
    import('./pdf-files'),
  ]);
  return pdfSnapshot(bytes, PDF_FILES, reading);
}
