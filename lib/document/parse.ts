import { readNumber } from '@/lib/text/numbering';
import type { Block, Draft, Joint, Mark, Piece } from './draft';
import { findCutting, isContinued } from './join';
import { type PlacedLine, snapshotLines } from './lines';
import { endOf, placeBlock } from './place-block';
import type { ReadLine } from './read-line';
import type { Snapshot } from './snapshot';
import { splitHeading } from './split';

/** Snapshot → Draft: markup off, broken paragraphs joined, run-in headings split from their text. Never throws. */
export function parseDraft(snapshot: Snapshot): Draft {
  return assembleDraft(snapshot, snapshotLines(snapshot));
}

/** What lines joined together make; its pieces count from the first line's place. */
interface Joined {
  text: string;
  readonly pieces: Piece[];
}

/** The draft that the lines of a snapshot make, in order and blank ones included. */
export function assembleDraft(snapshot: Snapshot, lines: readonly PlacedLine[]): Draft {
  const cutting = findCutting(written(lines));
  const blocks: Block[] = [];
  const joints: Joint[] = [];
  const marks: Mark[] = [];
  /** First line of the paragraph that may go on; `joined` is null while nothing is joined to it. */
  let open: PlacedLine | null = null;
  let joined: Joined | null = null;
  let blank = false;
  let pageNumber: PlacedLine | null = null;
  const close = () => {
    if (open) pushBlocks(blocks, open, joined);
    if (pageNumber) pushBlocks(blocks, pageNumber, null);
    open = null;
    joined = null;
    pageNumber = null;
  };
  let previous: PlacedLine | null = null;
  for (const placed of lines) {
    const { line, start } = placed;
    for (const mark of line.marks) marks.push({ kind: mark.kind, start: start + mark.start, end: start + mark.end });
    if (!line.text) {
      blank = true;
      continue;
    }
    if (line.isPageNumber && open && !pageNumber) {
      pageNumber = placed;
      blank = true;
      continue;
    }
    if (open && previous && isContinued(joined?.text ?? open.line.text, previous.line, line, blank, cutting)) {
      joined ??= { text: open.line.text, pieces: [...open.line.pieces] };
      joints.push(join(open, joined, placed, blocks.length));
      // It stands in the gap and belongs to no block.
      pageNumber = null;
    } else {
      close();
      open = placed;
    }
    previous = placed;
    blank = false;
  }
  close();
  return {
    source: snapshot.text,
    format: snapshot.format,
    complete: snapshot.complete,
    blocks,
    lines,
    joints: relocate(joints, blocks),
    marks,
    wrapped: cutting.wrapped,
  };
}

function written(lines: readonly PlacedLine[]): ReadLine[] {
  const found: ReadLine[] = [];
  for (const { line } of lines) if (line.text && !line.isPageNumber) found.push(line);
  return found;
}

/** Takes the line into the paragraph that `first` begins. */
function join({ start: base }: PlacedLine, joined: Joined, { line, start }: PlacedLine, block: number): Joint {
  const gapStart = base + endOf(joined.pieces);
  const shift = joined.text.length;
  joined.text += line.text;
  for (const { at, source, length } of line.pieces)
    joined.pieces.push({ at: at + shift, source: source + start - base, length });
  return { start: gapStart, end: start + line.indent, block };
}

function pushBlocks(blocks: Block[], first: PlacedLine, joined: Joined | null): void {
  if (!joined) {
    for (const block of first.blocksFrom(blocks.length)) blocks.push(block);
    return;
  }
  for (const core of splitHeading(first.line, joined.text, joined.pieces, readNumber(joined.text)))
    blocks.push(placeBlock(core, first.start, blocks.length));
}

/** Splitting a heading moves later blocks on; a joint belongs to the block that spans it. */
function relocate(joints: readonly Joint[], blocks: readonly Block[]): Joint[] {
  let at = 0;
  return joints.map((joint) => {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= joint.start) at++;
    return { ...joint, block: at };
  });
}
