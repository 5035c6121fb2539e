import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What is looked for in a folder: what can be read, and what a report may be sent as that cannot be read. */
const REPORTS = /^\.(?:txt|md|markdown|html?|docx|docm|doc|wps|rtf|odt|pdf|ofd)$/;

export interface FileList {
  readonly files: readonly string[];
  /** True when a folder was named: its files are looked at together. */
  readonly isFolder: boolean;
}

/** The files named, with those of folders named, in the order of their names. Links to folders are not followed. */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const files: string[] = [];
  let isFolder = false;
  for (const path of paths) {
    const found = path === '-' ? null : await reportsIn(path);
    isFolder ||= found !== null;
    files.push(...(found ?? [path]));
  }
  return { files, isFolder };
}

/** Null when the path is no folder, or is not there. */
async function reportsIn(path: string): Promise<string[] | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return null;
  const order = new Intl.Collator('zh', { numeric: true });
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile() && REPORTS.test(extname(entry.name).toLowerCase()))
      .map((entry) => join(entry.parentPath, entry.name))
      // ~$report.docx is the lock of a document open in Word; a name with a dot is hidden.
      .filter((file) => !/(?:^|[\\/])(?:~\$|\.[^./\\])/.test(file.slice(path.length)))
      .sort(order.compare)
  );
}
