import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The LibreOffice at hand, if it has that part: Writer and Calc are packages of their own. Null when not. */
export function findOffice(part: 'writer' | 'calc'): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const commands = ['libreoffice', 'soffice'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const office = commands.find((command) => existsSync(command));
  if (!office) return null;
  const registry = join(realpathSync(office), '..', '..', 'share', 'registry');
  return existsSync(join(registry, `${part}.xcd`)) ? office : null;
}
