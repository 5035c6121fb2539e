import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { MAX_CHARACTERS, type Snapshot, TextTooLong } from '../snapshot';
import { type Page, withoutFurniture } from './furniture';
import { NotPdf } from './not-pdf';
import { pageLines, type Run } from './page-lines';
import { joinPages } from './paragraphs';

/** Where the library finds its own files. */
export interface PdfFiles {
  /** Address of its worker script; without one the PDF is read in the caller's thread. */
  readonly worker?: string;
  /** Folder of the tables of Chinese character sets, with a slash at its end. */
  readonly characterMaps: string;
}

export interface PdfReading {
  /** Called when page `page` of `pages` is about to be read. */
  readonly progress?: (page: number, pages: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The bytes of a PDF, which are used up → its text layer as a Snapshot: one paragraph a line, without page numbers and
 * running heads. @throws NotPdf, TextTooLong; when `signal` is aborted, its reason
 */
export async function pdfSnapshot(bytes: Uint8Array, files: PdfFiles, reading: PdfReading = {}): Promise<Snapshot> {
  reading.signal?.throwIfAborted();
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (files.worker !== undefined) GlobalWorkerOptions.workerSrc = files.worker;
  const task = getDocument({
    data: bytes,
    cMapUrl: files.characterMaps,
    cMapPacked: true,
    // The extension's pages forbid code made of text; only text is wanted, so no font is drawn and no picture decoded.
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  const stop = () => void task.destroy();
  reading.signal?.addEventListener('abort', stop, { once: true });
  try {
    const document = await task.promise;
    const pages = await readPages(document, reading);
    return snapshotOf(pages, await scannedPages(document, pages));
  } catch (error) {
    reading.signal?.throwIfAborted();
    throw asNotPdf(error);
  } finally {
    reading.signal?.removeEventListener('abort', stop);
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, { progress, signal }: PdfReading): Promise<Page[]> {
  const pages: Page[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    signal?.throwIfAborted();
    progress?.(number, document.numPages);
    const page = await document.getPage(number);
    const read = await readPage(page);
    page.cleanup();
    characters += read.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MAX_CHARACTERS) throw new TextTooLong(characters);
    pages.push(read);
  }
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { height, transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[] = transform;
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item)) return [];
    const [right = 0, up = 0, slantX = 0, slantY = 0, x = 0, y = 0]: number[] = item.transform;
    // What stands aslant is a watermark or a seam, what is drawn upright on a turned page is not.
    const across = a * right + c * up;
    if (Math.abs(b * right + d * up) > across * 0.2) return [];
    const size = Math.hypot(slantX, slantY);
    return [{ text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size }];
  });
  return { lines: pageLines(runs), height };
}

/** Numbers of the pages that are pictures among pages of text; a page with nothing on it is none. */
async function scannedPages(document: PDFDocumentProxy, pages: readonly Page[]): Promise<number[]> {
  if (pages.every(({ lines }) => lines.length === 0)) return [];
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const draws = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const found: number[] = [];
  for (const [index, { lines }] of pages.entries()) {
    if (lines.length > 0) continue;
    const page = await document.getPage(index + 1);
    if ((await page.getOperatorList()).fnArray.some((operator) => draws.has(operator))) found.push(index + 1);
    page.cleanup();
  }
  return found;
}

function snapshotOf(pages: readonly Page[], scanned: readonly number[]): Snapshot {
  const text = joinPages(withoutFurniture(pages));
  if (!text.trim()) throw new NotPdf('no-text');
  if (isGarbled(text)) throw new NotPdf('garbled');
  if (scanned.length === 0) return { text, format: 'text', complete: true };
  const which = scanned.length > 6 ? `${scanned.slice(0, 6).join('、')} 等 ${scanned.length}` : scanned.join('、');
  const reason = `第 ${which} 页是图片（多半是扫描件），上面的文字没有读到。`;
  return { text, format: 'text', complete: false, reason };
}

/** Characters of private use and controls where letters should be: the fonts do not tell what they draw. */
function isGarbled(text: string): boolean {
  const strange = text.match(/[\uE000-\uF8FF\uFFFD]|(?![\t\n])\p{Cc}/gu)?.length ?? 0;
  return strange > text.replace(/\s/g, '').length / 5;
}

/** The library names its errors; what it does not name is a file it could make nothing of. */
function asNotPdf(error: unknown): Error {
  if (error instanceof NotPdf || error instanceof TextTooLong) return error;
  const name = error instanceof Error ? error.name : '';
  return new NotPdf(name === 'PasswordException' ? 'encrypted' : 'broken');
}
