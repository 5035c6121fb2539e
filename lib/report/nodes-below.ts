import type { Block } from '@/lib/document/draft';
import type { OutlineNode } from './report';

/** The headings among the blocks that follow a heading, given by its index in the outline. */
export function nodesBelow(node: number, blocks: readonly Block[], outline: readonly OutlineNode[]): OutlineNode[] {
  const last = blocks.at(-1)?.index ?? -1;
  let end = node + 1;
  while (end < outline.length && (outline[end]?.block ?? 0) <= last) end++;
  return outline.slice(node + 1, end);
}
