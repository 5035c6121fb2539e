import type { Joint, PlacedDraft } from '@/lib/document/draft';
import type { PlacedLine } from '@/lib/document/lines';
import { lastAt } from '@/lib/text/bisect';
import type { Span } from '@/lib/text/span';

/** Characters shown on each side of the gap. */
const CONTEXT = 6;

/** The gap of a joint with some characters of its paragraph on either side; line breaks count as they are. */
export function aroundJoint(draft: PlacedDraft, joint: Joint): Span {
  const block = draft.blocks[joint.block];
  return {
    start: Math.max(block?.start ?? 0, placeBefore(draft, joint.start)),
    end: Math.min(block?.end ?? draft.source.length, placeBehind(draft, joint.end)),
  };
}

/** Offsets are counted within lines only: two lines may lie further apart than what stands between them. */
function placeBefore({ lines, source }: PlacedDraft, offset: number): number {
  let at = offset;
  let left = CONTEXT;
  for (let index = lineAt(lines, offset); ; index--) {
    const [line, before] = [lines[index], lines[index - 1]];
    if (!line) return at;
    if (at - line.start >= left) return at - left;
    if (!before) return line.start;
    left -= at - line.start + source.slice(before.end, line.start).length;
    at = before.end;
    if (left <= 0) return at;
  }
}

function placeBehind({ lines, source }: PlacedDraft, offset: number): number {
  let at = offset;
  let left = CONTEXT;
  for (let index = lineAt(lines, offset); ; index++) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line) return at;
    if (line.end - at >= left) return at + left;
    if (!next) return line.end;
    left -= line.end - at + source.slice(line.end, next.start).length;
    at = next.start;
    if (left <= 0) return at;
  }
}

/** Index of the line in which an offset stands. */
function lineAt(lines: readonly PlacedLine[], offset: number): number {
  return lastAt(lines.length, (index) => (lines[index]?.start ?? 0) <= offset);
}
