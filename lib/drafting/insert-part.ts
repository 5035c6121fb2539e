import type { Draft } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { Profile } from '@/lib/report/profile';
import type { OutlineNode, Report } from '@/lib/report/report';
import { numeralIn, numeralLike } from './number-like';
import { type DraftStyle, draftStyle, lineStart, topHeadings } from './sibling-style';
import { headingInManner, yearManner } from './year-manner';

/** A numeral of a later heading that moves on by one. Source offsets. */
interface HeadingEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a missing part goes, and what its heading reads there. */
export interface Placement {
  /** Offset at which the paragraph begins that the part goes before, or the length of the source. */
  readonly before: number;
  /** Number included, in the manner of the other headings. */
  readonly heading: string;
  readonly edits: readonly HeadingEdit[];
  /** True when nothing but blank lines follows. */
  readonly last: boolean;
  readonly style: DraftStyle;
}

/** Places a part that has no heading of its own. Offsets are those of the draft's source. */
export function placePart(role: string, draft: Draft, report: Report, profile: Profile): Placement {
  const tops = topHeadings(report);
  const style = draftStyle(draft, report);
  const at = positionOf(role, report, profile, tops);
  const earlier = tops.slice(0, at);
  const value = (earlier.findLast((node) => node.value !== null)?.value ?? 0) + 1;
  const template = profile.parts.find((part) => part.role === role)?.heading ?? '';
  const whole = headingInManner(template, report.year, yearManner(tops));
  // Without a number, what has a comma in it reads like a sentence.
  const words = style.heading.number(value) === '' ? whole.replace(/，.*的有关情况$/, '的有关情况') : whole;
  return {
    last: !tops[at] && report.body[1] >= draft.blocks.length,
    before: paragraphStart(draft, tops[at]?.block ?? report.body[1]),
    heading: style.heading.number(value) + words + style.heading.stop,
    edits: renumbered(draft, tops.slice(at), value),
    style,
  };
}

/** Index of the level-1 heading the part goes before; their number when it goes last. */
function positionOf(role: string, report: Report, profile: Profile, tops: readonly OutlineNode[]): number {
  const order = profile.parts.map((part) => part.role);
  const rank = order.indexOf(role);
  const ranks = tops.map((node) =>
    report.parts
      .filter((part) => part.level === 1 && report.outline[part.node] === node)
      .map((part) => order.indexOf(part.role)),
  );
  const last = ranks.findLastIndex((own) => own.some((other) => other < rank));
  const next = ranks.findIndex((own, at) => at > last && own.some((other) => other > rank));
  if (next >= 0) return next;
  const any = ranks.findIndex((own) => own.some((other) => other > rank));
  if (last < 0 && any >= 0) return any;
  return last < 0 || !ranks.slice(last + 1).some((own) => own.length > 0) ? tops.length : last + 1;
}

/** Source offset at which the paragraph of a block begins; behind the last line for a block there is not. */
export function paragraphStart(draft: Draft, index: number): number {
  const block = draft.blocks[index];
  if (block) return lineStart(draft.source, block.start);
  const lineEnd = draft.source.indexOf('\n', draft.blocks.at(-1)?.end ?? draft.source.length);
  return lineEnd < 0 ? draft.source.length : lineEnd + 1;
}

/** The later headings count on from the new one, as far as they counted on before. */
function renumbered(draft: Draft, later: readonly OutlineNode[], value: number): HeadingEdit[] {
  const edits: HeadingEdit[] = [];
  let expected = value;
  let before: number | null = null;
  for (const node of later) {
    const block = draft.blocks[node.block];
    if (!block?.number || node.value === null) continue;
    if (before !== null && node.value !== before + 1) break;
    before = node.value;
    expected++;
    const place = numeralIn(block.number.text);
    if (node.value === expected || !place || !isUnbroken(block, place.start, place.end)) continue;
    const numeral = block.text.slice(place.start, place.end);
    edits.push({ ...sourceSpan(block, place.start, place.end), text: numeralLike(numeral, expected) });
  }
  return edits;
}
