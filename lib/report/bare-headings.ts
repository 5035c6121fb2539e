import type { Block } from '@/lib/document/draft';
import { toSimplified } from '@/lib/text/traditional';
import { compile } from './compiled';
import type { Profile } from './profile';

/**
 * Blocks that head a part although neither a number nor the source says so: Word numbers headings by itself, and a copy
 * as plain text loses those numbers. Only where no heading of level 1 is known, and only several at once.
 */
export function bareHeadings(blocks: readonly Block[], profile: Profile): ReadonlySet<Block> {
  const isTop = (block: Block) => block.kind === 'heading' && (block.number ? block.number.level === 1 : true);
  if (blocks.some(isTop)) return new Set();
  const { parts } = compile(profile);
  const roles = new Set<string>();
  const found = blocks.filter((block) => {
    const text = toSimplified(block.text).replace(/\s/g, '');
    if (block.kind !== 'paragraph' || block.runIn || text.length > 50 || /[。；：！？、]$|[。；]|报告$/.test(text))
      return false;
    const found = parts.findLast(({ heading }) => heading.test(text));
    if (found) roles.add(found.part.role);
    return found !== undefined;
  });
  return new Set(roles.size >= 2 ? found : []);
}
