import type { Draft } from '@/lib/document/draft';
import type { CountedTable } from '@/lib/facts/counted-table';
import type { OutlineNode, Report } from '@/lib/report/report';
import { paragraphStart } from './insert-part';
import { type ToldParagraph, toldParagraphs } from './told-in-draft';

/** Where in the draft the text of a table belongs. Offsets are those of the source. */
export interface OutreachPlace {
  /** item: a heading inside a part; part: one of the first level; text: paragraphs without a heading; none: nowhere yet. */
  readonly kind: 'item' | 'part' | 'text' | 'none';
  /** As written, number included; of `none` that of the part at whose end it goes. Null where there is none. */
  readonly heading: string | null;
  /** Offset at which the paragraph begins before which text is added. */
  readonly before: number;
  /** Blocks of the place: from, to (exclusive). */
  readonly blocks: readonly [number, number];
  /** Its paragraphs that tell of what the table counts. */
  readonly told: readonly ToldParagraph[];
}

/** A draft that the text is meant for. */
export interface OutreachTarget {
  readonly draft: Draft;
  readonly report: Report;
}

/** What is lacking, planned, or of the leader's own duty is no place for what was done. */
const ELSEWHERE: readonly string[] = ['problems', 'responsibility', 'plan', 'other'];

/** The section a table's text goes to, by the headings, else by the facts of the paragraphs. */
export function outreachPlace(
  { draft, report }: OutreachTarget,
  section: RegExp,
  table: CountedTable | null,
): OutreachPlace {
  const [from, to] = partOf(report);
  const nodes = report.outline.filter(({ block }) => block >= from - 1 && block < to && !isElsewhere(report, block));
  const titled = nodes.filter(({ heading }) => section.test(heading));
  // Of several the one highest up, and of these the last: 普法 inside an item of its own is part of that.
  const level = Math.min(...titled.map((node) => node.level));
  const node = titled.findLast((one) => one.level === level);
  if (node) {
    const end = endOf(node, report, to);
    const blocks = [node.block + 1, end] as const;
    const kind = node.parent < 0 || level === 1 ? 'part' : 'item';
    return {
      kind,
      heading: node.heading,
      before: paragraphStart(draft, end),
      blocks,
      told: toldParagraphs(draft, report, blocks, table),
    };
  }
  const told = toldParagraphs(draft, report, [from, to], table);
  const last = told.at(-1);
  if (last) {
    const end = last.block + 1;
    return { kind: 'text', heading: null, before: paragraphStart(draft, end), blocks: [from, to], told };
  }
  const part = report.parts.find(({ role, level: own }) => role === 'measures' && own === 1);
  return { kind: 'none', heading: part?.heading ?? null, before: paragraphStart(draft, to), blocks: [from, to], told };
}

/** The blocks of the part on measures; of a report without one all its body. */
function partOf({ parts, body }: Report): readonly [number, number] {
  return parts.find(({ role }) => role === 'measures')?.blocks ?? body;
}

function isElsewhere({ parts }: Report, block: number): boolean {
  return parts.some(({ role, blocks: [from, to] }) => ELSEWHERE.includes(role) && block >= from - 1 && block < to);
}

function endOf(node: OutlineNode, { outline, parts }: Report, to: number): number {
  const next = outline.find(({ block, level }) => block > node.block && level <= node.level);
  const part = parts.find(({ blocks: [from, end] }) => node.block >= from && node.block < end);
  return Math.min(next?.block ?? Number.POSITIVE_INFINITY, part?.blocks[1] ?? to, to);
}
