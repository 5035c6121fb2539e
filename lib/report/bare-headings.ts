import type { Block } from '@/lib/document/draft';
import { compile } from './compiled';
import type { Profile } from './profile';

const NONE: ReadonlySet<Block> = new Set();

/**
 * Blocks that head a part although neither a number nor the source says so: Word numbers headings by itself, and a copy
 * as plain text or as a list of a web page loses those numbers. Only several at once; to be asked where no heading of level 1 is known.
 */
export function bareHeadings(blocks: readonly Block[], profile: Profile): ReadonlySet<Block> {
  const { bareRole } = compile(profile);
  const roles = new Set<string>();
  const found = new Set<Block>();
  for (const block of blocks) {
    const role = (block.kind === 'paragraph' || block.kind === 'item') && !block.runIn ? bareRole(block.text) : '';
    if (role === '') continue;
    roles.add(role);
    found.add(block);
  }
  return roles.size >= 2 ? found : NONE;
}
