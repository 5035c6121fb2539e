import { Assembler } from './assembler';
import type { Draft } from './draft';
import { findCutting, tallyOf } from './join';
import { snapshotLines } from './lines';
import type { Snapshot } from './snapshot';

/** Snapshot → Draft: markup off, broken paragraphs joined, run-in headings split from their text. Never throws. */
export function parseDraft(snapshot: Snapshot): Draft {
  const { text: source, format, complete } = snapshot;
  const lines = snapshotLines(snapshot);
  const cutting = findCutting(lines, tallyOf(lines, 0, lines.length));
  const assembler = new Assembler(cutting);
  for (const line of lines) assembler.take(line);
  return { source, format, complete, lines, ...assembler.end(), wrapped: cutting.wrapped };
}
