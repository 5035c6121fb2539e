import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { onForget } from '@/lib/text/remember';
import { rememberLast } from '@/lib/text/remember-last';
import { isSpaceAt } from '@/lib/text/white-space';
import { bareHeadings } from './bare-headings';
import { compile } from './compiled';
import type { Profile } from './profile';
import type { OutlineNode } from './report';

/**
 * The numbered headings of a body, run-in headings included, and headings the source marks as such; where there is none
 * of level 1, lines that read like the profile's parts.
 */
export function readOutline(blocks: readonly Block[], from: number, to: number, profile: Profile): OutlineNode[] {
  const headings: Block[] = [];
  let hasTop = false;
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading') continue;
    headings.push(block);
    hasTop ||= block.number === undefined || block.number.level === 1;
  }
  if (hasTop) return outlineOf(headings, profile);
  const body = blocks.slice(from, to);
  const bare = bareHeadings(body, profile);
  return outlineOf(
    bare.size > 0 ? body.filter((block) => block.kind === 'heading' || bare.has(block)) : headings,
    profile,
  );
}

/** The last outline, and the blocks of its headings: one that stays where it is stays the same object. */
let last: { readonly headings: readonly Block[]; readonly nodes: readonly OutlineNode[] } = { headings: [], nodes: [] };
onForget(() => {
  last = { headings: [], nodes: [] };
});

/** Those of the headings that are no `heading` are bare ones. */
const outlineOf = rememberLast((marked: readonly Block[], profile: Profile): OutlineNode[] => {
  const nodes: OutlineNode[] = [];
  const levelOf = declaredLevels(marked);
  const { rows } = compile(profile);
  const headings = rows ? marked.filter(({ text }) => !rows.test(text)) : marked;
  /** The headings that the next one may stand under. */
  const open: number[] = [];
  const ranks: number[] = [];
  headings.forEach((block, index) => {
    const level = block.number?.level ?? (block.kind === 'heading' ? levelOf(block.depth ?? 1) : 1);
    const rank = rankOf({ level, number: block.number?.text ?? '' });
    while (open.length > 0 && (ranks[open.at(-1) ?? 0] ?? 0) >= rank) open.pop();
    const parent = open.at(-1) ?? -1;
    const before = last.headings[index] === block ? last.nodes[index] : undefined;
    nodes.push(before?.level === level && before.parent === parent ? before : makeNode(block, level, parent));
    open.push(index);
    ranks.push(rank);
  });
  last = { headings, nodes };
  return nodes;
});

function makeNode(block: Block, level: number, parent: number): OutlineNode {
  const heading = withoutStop(block.text);
  const { start, end } = sourceSpan(block, 0, heading.length);
  const { text: number, value, standard } = block.number ?? NO_NUMBER;
  return { start, end, level, number, value, standard, heading, block: block.index, parent };
}

const NO_NUMBER = { text: '', value: null, standard: true };

/** 第一部分 stands above 一、, though both are of level 1. */
export function rankOf({ level, number }: Pick<OutlineNode, 'level' | 'number'>): number {
  return number.startsWith('第') ? 0 : level;
}

function withoutStop(text: string): string {
  let end = text.length;
  while (isSpaceAt(text, end - 1)) end--;
  const last = text.charAt(end - 1);
  return last === '。' || last === '.' ? text.slice(0, end - 1).trimEnd() : text;
}

/** The rank that stands for level 1: a short report may begin with （一） or 1. */
export function topRank(outline: readonly OutlineNode[]): number {
  return outline.reduce((least, node) => Math.min(least, rankOf(node)), Number.POSITIVE_INFINITY);
}

/** Level of a heading that has a depth but no number: that of numbered headings of the same depth, else its rank. */
function declaredLevels(blocks: readonly Block[]): (depth: number) => number {
  const levels = new Map<number, number>();
  for (const { kind, depth, number } of blocks)
    if (kind === 'heading' && depth !== undefined && !levels.get(depth)) levels.set(depth, number?.level ?? 0);
  const ranks = [...levels.keys()].sort((a, b) => a - b);
  return (depth) => levels.get(depth) || Math.min(6, ranks.indexOf(depth) + 1);
}
