import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The name under which a family's adapter stands in a page's world, as a page that means harm would find it. */
export function adapterName(family: string): string {
  return `nigao ${version} editor ${family}`;
}
