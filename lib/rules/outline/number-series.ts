import type { Block } from '@/lib/document/draft';
import type { OutlineNode } from '@/lib/report/report';
import { readNumber } from '@/lib/text/numbering';
import { toChineseNumeral } from '@/lib/text/numerals';
import { countedOnFrom } from './running-on';
import type { SeenBlocks } from './seen-blocks';

export interface Break {
  readonly kind: 'gap' | 'double' | 'restart' | 'order';
  readonly node: OutlineNode;
  /** The sibling before it, null for the first. */
  readonly before: OutlineNode | null;
  /** Index in the group. */
  readonly at: number;
}

export interface Breaks {
  readonly breaks: readonly Break[];
  /** The number the group counts on from: 0, or the last of the part before. */
  readonly base: number;
  readonly hidden: boolean;
}

/** Where a group of siblings does not count up by one; `complete`: the draft was read from its beginning. `hidden`: some of its numbers stand inside paragraphs. */
export function findBreaks(
  blocks: SeenBlocks,
  outline: readonly OutlineNode[],
  group: readonly OutlineNode[],
  complete: boolean,
): Breaks {
  const breaks: Break[] = [];
  let hidden = false;
  const ahead = group[0] ? countedOnFrom(outline, group[0]) : null;
  const base = ahead?.value ?? 0;
  group.forEach((node, at) => {
    const before = group[at - 1] ?? ahead;
    const value = node.value ?? 0;
    const last = before?.value ?? 0;
    // The place in the group counts too: 一、二、二、四 has one wrong number, not two.
    if (value === last + 1 || value === base + at + 1) return;
    // A draft may not have been read from its beginning.
    if (!before && !complete && node.parent < 0) return;
    if (value > last) {
      const from = before?.block ?? outline[node.parent]?.block ?? -1;
      if (missingBetween(blocks, from, node, last + 1, value)) breaks.push({ kind: 'gap', node, before, at });
      else hidden = true;
    } else if (value === last) breaks.push({ kind: 'double', node, before, at });
    else if (value > 1) breaks.push({ kind: 'order', node, before, at });
    else if (!hasUnnumberedHeading(blocks, before?.block ?? 0, node.block))
      breaks.push({ kind: 'restart', node, before, at });
    else hidden = true;
  });
  return { breaks, base, hidden };
}

/** False when each of the numbers from … to (exclusive) stands somewhere in the paragraphs between. */
function missingBetween(blocks: SeenBlocks, from: number, node: OutlineNode, first: number, end: number): boolean {
  for (let value = first; value < end; value++)
    if (!standsBetween(blocks, Math.max(from, 0), node.block, node.level, value)) return true;
  return false;
}

function standsBetween(blocks: SeenBlocks, from: number, to: number, level: number, value: number): boolean {
  const numeral = level <= 2 ? toChineseNumeral(value) : String(value);
  const atBegin = new RegExp(`^\\W?${numeral}(?![是年月日0-9一二三四五六七八九十])`);
  for (let at = from; at < to; at++) {
    const block = blocks.at(at);
    if (block && (standsIn(block, level, value) || (!block.number && atBegin.test(block.text)))) return true;
  }
  return false;
}

/** Whether the number stands after a full stop. */
function standsIn({ text }: Block, level: number, value: number): boolean {
  for (const match of text.matchAll(/(?<=[。；：！？;:\s])[（(一二三四五六七八九十0-9㈠-㈩]/g)) {
    const number = readNumber(text.slice(match.index, match.index + 12));
    if (number?.level === level && number.value === value) return true;
  }
  return false;
}

/** 一是…, or a short line without punctuation: something that may head a list of its own. */
function hasUnnumberedHeading(blocks: SeenBlocks, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const block = blocks.at(at);
    if (block && !block.runIn && (LIST_WORD.test(block.text) || isShortLine(block.text))) return true;
  }
  return false;
}

const LIST_WORD = /^(?:[一二三四五六七八九十]+是|附件|附表|第[一二三四五六七八九十]+[，、])/;

function isShortLine(text: string): boolean {
  return text.length <= 30 && !/[，。；]/.test(text);
}
