import { version } from '@/package.json';

/**
 * What a thing of ours is called in a page's world. The version is part of it: scripts that an older version left on a
 * page that is still open are not taken for this one's.
 */
export function worldName(what: string): string {
  return `nigao ${version} ${what}`;
}
