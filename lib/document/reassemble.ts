import { firstAt } from '@/lib/text/bisect';
import { keptList, unchangedEnds } from '@/lib/text/remember-last';
import { type Assembled, Assembler } from './assembler';
import type { Block } from './draft';
import { type Cutting, findCutting, isSameCutting, type Tally, tallyOf, withTally } from './join';
import type { PlacedLine } from './lines';

/** What lines make, with all that is needed to make it anew when some of them change. */
export interface Assembly extends Assembled {
  readonly lines: readonly PlacedLine[];
  readonly cutting: Cutting;
  readonly tally: Tally;
}

export function assemble(lines: readonly PlacedLine[]): Assembly {
  const tally = tallyOf(lines, 0, lines.length);
  return assembleAll(lines, tally, findCutting(lines, tally));
}

function assembleAll(lines: readonly PlacedLine[], tally: Tally, cutting: Cutting): Assembly {
  const assembler = new Assembler(cutting);
  for (const line of lines) assembler.take(line);
  return { lines, tally, cutting, ...assembler.end() };
}

/**
 * The same as `assemble`, from what was made of the lines before: begins with the paragraph before the first line that
 * changed, and ends with the first one behind the last that begins where it began.
 */
export function reassemble(before: Assembly, lines: readonly PlacedLine[]): Assembly {
  const [first, kept] = unchangedEnds(before.lines, lines);
  const last = lines.length - kept;
  const tally = tallyAfter(before, lines, first, kept);
  const cutting = findCutting(lines, tally);
  if (!isSameCutting(cutting, before.cutting)) return assembleAll(lines, tally, cutting);
  let from = first - 1;
  while (from > 0 && blockBegunBy(before.blocks, lines[from]) < 0) from--;
  const opening = lines[from];
  if (!opening || blockBegunBy(before.blocks, opening) < 0) return assembleAll(lines, tally, cutting);
  const assembler = new Assembler(cutting, before.blocks.slice(0, blockBegunBy(before.blocks, opening)));
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line || !assembler.take(line) || at < last || assembler.length !== blockBegunBy(before.blocks, line)) continue;
    return { lines, tally, cutting, ...spliced(before, assembler, opening.start, line.start) };
  }
  return { lines, tally, cutting, ...spliced(before, assembler, opening.start, Number.POSITIVE_INFINITY) };
}

/** What stood before the place `from`, what was made since, and what stood from the place `to` on. */
function spliced(before: Assembled, assembler: Assembler, from: number, to: number): Assembled {
  const blocks = assembler.length;
  const made = assembler.end();
  const around = <T extends { readonly start: number }>(old: readonly T[], now: readonly T[]) =>
    old.length === 0
      ? now
      : [
          ...old.filter(({ start }) => start < from),
          ...now.filter(({ start }) => start < to),
          ...old.filter(({ start }) => start >= to),
        ];
  return {
    blocks:
      to === Number.POSITIVE_INFINITY ? made.blocks : [...made.blocks.slice(0, blocks), ...before.blocks.slice(blocks)],
    joints: keptList(before.joints, around(before.joints, made.joints)),
    marks: keptList(before.marks, around(before.marks, made.marks)),
  };
}

/** Index of the block that a paragraph beginning with the line begins with, -1 where none begins there. */
function blockBegunBy(blocks: readonly Block[], line: PlacedLine | undefined): number {
  if (!line?.line.isWritten) return -1;
  const at = firstAt(blocks.length, (index) => (blocks[index]?.start ?? 0) >= line.start);
  return (blocks[at]?.start ?? Number.POSITIVE_INFINITY) < line.end ? at : -1;
}

/** A pair of lines counts with its second: the first written one behind those that changed has another before it. */
function tallyAfter(before: Assembly, lines: readonly PlacedLine[], first: number, kept: number): Tally {
  let next = lines.length - kept;
  while (next < lines.length && !lines[next]?.line.isWritten) next++;
  const behind = Math.max(0, lines.length - next - 1);
  const old = tallyOf(before.lines, first, before.lines.length - behind);
  return withTally(before.tally, old, tallyOf(lines, first, lines.length - behind));
}
