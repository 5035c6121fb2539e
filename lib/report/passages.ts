import type { Block, PlacedDraft } from '@/lib/document/draft';
import { toSimplified } from '@/lib/text/traditional';
import { isShared } from './parts-by-node';
import type { Part, Report } from './report';

/** What of a block belongs to a part: all of it, but where shortcomings and plan stand under one heading. */
export interface Passage {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** What the passages of a part are read from: the report before it is whole. */
export type Structure = Pick<Report, 'parts' | 'outline' | 'touched'>;

/** Where shortcomings end and what will be done about them begins. */
export const AHEAD =
  /(?:^|[。；])(?:对此，?|为此，?|针对(?:上述|以上|存在|这些)|下一?步|下一年度|下阶段|今后|明年|20\d\d年[^，。]{0,10}，[^。]{0,12}将|[我本](?:局|办|委|县|市|区|镇|们)[^，。]{0,6}将)/;

/** The text of a part of shortcomings or plan, in order. */
export function passagesOf(part: Part, draft: PlacedDraft, report: Pick<Structure, 'parts'>): Passage[] {
  return passagesIn(draft.blocks.slice(...part.blocks), part.role, isShared(part, report.parts));
}

/** @param shares whether the part's heading stands for another part too */
export function passagesIn(blocks: readonly Block[], role: string, shares: boolean): Passage[] {
  const all = blocks.map((block) => ({ block, start: 0, end: block.text.length }));
  if (!shares || (role !== 'problems' && role !== 'plan')) return all;
  const turn = turningPoint(all);
  if (!turn) return role === 'plan' ? [] : all;
  const [at, cut] = turn;
  return all.flatMap((passage, index) => {
    if (index === at) return role === 'plan' ? [{ ...passage, start: cut }] : cut > 0 ? [{ ...passage, end: cut }] : [];
    return index > at === (role === 'plan') ? [passage] : [];
  });
}

/** Where the plan begins, if it begins once only: else each item names its own measure. */
function turningPoint(passages: readonly Passage[]): [number, number] | null {
  const turns = passages.flatMap(({ block }, index): [number, number][] => {
    const match = AHEAD.exec(toSimplified(block.text));
    if (!match) return [];
    return [[index, match.index + (/^[。；]/.test(match[0]) ? 1 : 0)]];
  });
  return turns.length === 1 ? (turns[0] ?? null) : null;
}

/** The passage, Simplified. */
export function textOf({ block, start, end }: Passage): string {
  return toSimplified(block.text.slice(start, end));
}
