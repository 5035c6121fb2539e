import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from '@/lib/document/decode';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';

/** A source that could be read. `text` is set where the offsets are not those of the file. */
export interface Source {
  readonly snapshot: Snapshot;
  readonly text?: string;
}

/** @throws an Error whose message names the cause and the cure */
export async function readSource(file: string): Promise<Source> {
  const extension = file === '-' ? '.txt' : extname(file).toLowerCase();
  if (extension === '.docx')
    throw new Error('.docx files cannot be read yet. Save the document as .txt, .md or .html.');
  const text = decodeText(file === '-' ? await readInput() : await readBytes(file));
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
