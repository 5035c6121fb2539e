import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

export interface SourceFile {
  /** From the root of the checkout, with slashes. */
  readonly path: string;
  /** Comments left out. */
  readonly code: string;
  readonly lines: number;
  /** What it imports: paths from the root without extension, or names of packages. */
  readonly imports: readonly string[];
}

const root = process.cwd();
const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)|(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/g;

/** The TypeScript files below the folders, tests left out. */
export function sourcesOf(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => filesOf(folder).filter(isSource).map(read));
}

/** Paths of all files below a folder, from the root, sorted; none when there is no such folder. */
export function filesOf(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}

function isSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !/\.(?:test|spec)\.tsx?$/.test(path);
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`])\/\/[^\n]*/g, '');
  const imports = [...code.matchAll(IMPORT)].map((match) => resolve(path, match[1] ?? match[2] ?? match[3] ?? ''));
  return { path, code, lines: text.split('\n').length - 1, imports };
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? posix.normalize(`${dirname(from)}/${specifier}`) : specifier;
}
