import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText, fileKind } from '@/lib/document/decode';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';

/** A source that could be read. `text` is set where the offsets are not those of the file. */
export interface Source {
  readonly snapshot: Snapshot;
  readonly text?: string;
}

/** @throws an Error whose message names the cause and the cure */
export async function readSource(file: string): Promise<Source> {
  const extension = file === '-' ? '.txt' : extname(file).toLowerCase();
  const bytes = file === '-' ? await readInput() : await readBytes(file);
  // Told by the content: many a .doc is a .docx.
  if (extension === '.docx' || fileKind(bytes) === 'zip') return readDocx(bytes);
  const text = decodeText(bytes);
  if (extension === '.md' || extension === '.markdown') return { snapshot: textSnapshot(text, 'markdown') };
  if (extension === '.html' || extension === '.htm') return readHtml(text);
  return { snapshot: textSnapshot(text) };
}

async function readHtml(html: string): Promise<Source> {
  const [{ parseHTML }, { htmlSnapshot }] = await Promise.all([import('linkedom'), import('@/lib/document/html')]);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const snapshot = htmlSnapshot(document.body);
  return { snapshot, text: snapshot.text };
}

async function readDocx(bytes: Uint8Array): Promise<Source> {
  const { docxSnapshot } = await import('@/lib/document/docx/snapshot');
  const snapshot = docxSnapshot(bytes);
  return { snapshot, text: snapshot.text };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Error('There is no such file.');
    if (code === 'EISDIR') throw new Error('This is a folder; name the files in it.');
    if (code === 'EACCES') throw new Error('The file may not be read (permission denied).');
    throw error;
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
