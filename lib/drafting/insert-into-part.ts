import type { Block, Draft } from '@/lib/document/draft';
import { rankOf } from '@/lib/report/outline';
import type { OutlineNode, Part, Report } from '@/lib/report/report';
import type { Level } from '@/lib/text/numbering';
import { fromChineseNumeral } from '@/lib/text/numerals';
import { type Placement, paragraphStart } from './insert-part';
import {
  type DraftStyle,
  draftStyle,
  headingStyle,
  type LineStyle,
  ordinalStyle,
  standardStyle,
} from './sibling-style';

/** The end of a part that the draft has, and how its items are counted on there. */
export interface PlacementInPart extends Pick<Placement, 'before' | 'last' | 'style'> {
  /** Number of the next item. */
  readonly first: number;
}

/** Places paragraphs behind the last one of a part. Null when the draft has no such part. Source offsets. */
export function placeInPart(role: string, draft: Draft, report: Report): PlacementInPart | null {
  const part = report.parts.find((candidate) => candidate.role === role);
  if (!part) return null;
  const [from, to] = part.blocks;
  const style = draftStyle(draft, report);
  const { item, first } = itemsOf(part, draft.blocks.slice(from, to), draft, report, style);
  return {
    before: paragraphStart(draft, to),
    last: to >= draft.blocks.length,
    style: { ...style, item },
    first,
  };
}

/** How the part's own items are written and what number comes next; those of the draft where it has none yet. */
function itemsOf(
  part: Part,
  blocks: readonly Block[],
  draft: Draft,
  report: Report,
  style: DraftStyle,
): { readonly item: LineStyle; readonly first: number } {
  const inside = report.outline.filter(({ block }) => block >= part.blocks[0] && block < part.blocks[1]);
  const node = report.outline[part.node];
  // Headings that stand for the part together are themes: a paragraph behind the last of them is none of its items.
  if (node && inside.some((other) => rankOf(other) <= rankOf(node)))
    return { item: { ...standardStyle(2, style.paragraph.like, true), number: () => '' }, first: 1 };
  const own = lastOf(inside);
  const last = own.at(-1);
  if (last) {
    const level = asLevel(last.level);
    const written = headingStyle(draft, own, level) ?? standardStyle(level, last.start, true);
    return { item: written, first: (last.value ?? own.length) + 1 };
  }
  const counted = blocks.filter(({ text, runIn }) => !runIn && ORDINAL.test(text));
  const ordinals = counted.length > 0 ? ordinalStyle(draft, counted) : null;
  if (ordinals) {
    const value = fromChineseNumeral(ORDINAL.exec(counted.at(-1)?.text ?? '')?.[1] ?? '');
    return { item: ordinals, first: (value ?? counted.length) + 1 };
  }
  // Below a heading of the second level the draft's second level would be a part of its own.
  const item =
    part.level === 1 ? style.item : standardStyle(asLevel((node?.level ?? 2) + 1), style.paragraph.like, true);
  return { item, first: 1 };
}

const ORDINAL = /^([一二三四五六七八九十]{1,3})是/;

/** The headings of the highest level among these, those under the last heading above them. */
function lastOf(nodes: readonly OutlineNode[]): OutlineNode[] {
  const level = nodes.reduce((least, node) => Math.min(least, node.level), Number.POSITIVE_INFINITY);
  const highest = nodes.filter((node) => node.level === level);
  const last = highest.at(-1);
  return highest.filter(({ parent }) => parent === last?.parent);
}

function asLevel(level: number): Level {
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
}
