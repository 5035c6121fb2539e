import type { Block } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { RawFinding } from '@/lib/rules/rule';

/** A finding of a draft rule, from offsets of the block to those of the source; without a fix that would reach over a line break. */
export function inSource(block: Block, finding: RawFinding): RawFinding {
  const { fixes } = finding;
  const span = sourceSpan(block, finding.start, finding.end);
  if (!fixes?.every(({ edits }) => edits.every(({ start, end }) => isUnbroken(block, start, end))))
    return { ...finding, ...span, fixes: [] };
  const moved = fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, ...sourceSpan(block, edit.start, edit.end) })),
  }));
  return { ...finding, ...span, fixes: moved };
}
