import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { bareHeadings } from './bare-headings';
import { compile } from './compiled';
import type { Profile } from './profile';
import type { OutlineNode } from './report';

/**
 * The numbered headings of a body, run-in headings included, and headings the source marks as such; where there is none
 * of level 1, lines that read like the profile's parts.
 */
export function readOutline(blocks: readonly Block[], from: number, to: number, profile: Profile): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const body = blocks.slice(from, to);
  const levelOf = declaredLevels(body);
  const bare = bareHeadings(body, profile);
  const { rows } = compile(profile);
  /** Index of the last heading of each rank that the next heading may stand under. */
  const open: { rank: number; index: number }[] = [];
  for (const block of body) {
    if (block.kind !== 'heading' && !bare.has(block)) continue;
    if (rows?.test(block.text)) continue;
    const level = block.number?.level ?? (bare.has(block) ? 1 : levelOf(block.depth ?? 1));
    const rank = rankOf({ level, number: block.number?.text ?? '' });
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    const heading = withoutStop(block.text);
    const { start, end } = sourceSpan(block, 0, heading.length);
    nodes.push({
      start,
      end,
      level,
      number: block.number?.text ?? '',
      value: block.number?.value ?? null,
      standard: block.number?.standard ?? true,
      heading,
      block: block.index,
      parent: open.at(-1)?.index ?? -1,
    });
    open.push({ rank, index: nodes.length - 1 });
  }
  return nodes;
}

/** 第一部分 stands above 一、, though both are of level 1. */
export function rankOf({ level, number }: Pick<OutlineNode, 'level' | 'number'>): number {
  return number.startsWith('第') ? 0 : level;
}

function withoutStop(text: string): string {
  const words = text.trimEnd();
  return words.endsWith('。') || words.endsWith('.') ? words.slice(0, -1).trimEnd() : text;
}

/** The rank that stands for level 1: a short report may begin with （一） or 1. */
export function topRank(outline: readonly OutlineNode[]): number {
  return outline.reduce((least, node) => Math.min(least, rankOf(node)), Number.POSITIVE_INFINITY);
}

/** Level of a heading that has a depth but no number: that of numbered headings of the same depth, else its rank. */
function declaredLevels(blocks: readonly Block[]): (depth: number) => number {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.depth !== undefined);
  const ranks = [...new Set(headings.map((block) => block.depth ?? 1))].sort((a, b) => a - b);
  return (depth) => {
    const numbered = headings.find((block) => block.depth === depth && block.number);
    return numbered?.number?.level ?? Math.min(6, ranks.indexOf(depth) + 1);
  };
}
