import type { OutlineNode } from '@/lib/report/report';
import type { Edit, Fix } from '@/lib/rules/finding';
import { formatNumber, type Level } from '@/lib/text/numbering';
import { toChineseNumeral } from '@/lib/text/numerals';
import { isEditable, numberSpan } from './number-place';
import type { SeenBlocks } from './seen-blocks';

/** Counts the siblings from `from` on by their places, from `base` on; null when one of the numbers cannot be edited. */
export function renumber(blocks: SeenBlocks, group: readonly OutlineNode[], from: number, base: number): Fix | null {
  if (group.length > 99) return null;
  const edits: Edit[] = [];
  for (const [at, node] of group.entries()) {
    if (at < from || node.value === base + at + 1) continue;
    const block = blocks.at(node.block);
    if (!block || !isEditable(block)) return null;
    edits.push({ ...numberSpan(block), text: withValue(node, base + at + 1) });
  }
  const first = group[from];
  if (!first || edits.length === 0) return null;
  // Unsafe: the number may be right and a heading missing.
  return { title: `从“${withValue(first, base + from + 1)}”起依次重新编号`, safe: false, edits };
}

/** The number with another value, written as it was. */
function withValue(node: OutlineNode, value: number): string {
  const numeral = /[一二三四五六七八九十]+/;
  if (numeral.test(node.number)) return node.number.replace(numeral, toChineseNumeral(value));
  if (/[0-9]/.test(node.number)) return node.number.replace(/[0-9]+/, String(value));
  return formatNumber(node.level as Level, value);
}
