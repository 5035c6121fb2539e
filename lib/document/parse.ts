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

interface Paragraph {
  /** Offset in the source from which the pieces of its blocks count. */
  readonly base: number;
  readonly first: PlacedLine;
  /** Null while nothing is joined to its first line. */
  joined: { text: string; pieces: Piece[] } | null;
}

/** The draft that the lines of a snapshot make, in order and blank ones included. */
export function assembleDraft(snapshot: Snapshot, lines: readonly PlacedLine[]): Draft {
  const cutting = findCutting(written(lines));
  const blocks: Block[] = [];
  const joints: Joint[] = [];
  const marks: Mark[] = [];
  let open: Paragraph | null = null;
  let blank = false;
  let pageNumber: Paragraph | null = null;
  const close = () => {
    for (const paragraph of [open, pageNumber]) if (paragraph) pushBlocks(blocks, paragraph);
    open = null;
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
      pageNumber = { base: start, first: placed, joined: null };
      blank = true;
      continue;
    }
    if (open && previous && isContinued(textOf(open), previous.line, line, blank, cutting)) {
      joints.push(join(open, placed, blocks.length));
      // It stands in the gap and belongs to no block.
      pageNumber = null;
    } else {
      close();
      open = { base: start, first: placed, joined: null };
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

function textOf({ first, joined }: Paragraph): string {
  return joined?.text ?? first.line.text;
}

/** Takes the line into the paragraph. */
function join(paragraph: Paragraph, { line, start }: PlacedLine, block: number): Joint {
  const { base, first } = paragraph;
  paragraph.joined ??= { text: first.line.text, pieces: [...first.line.pieces] };
  const { joined } = paragraph;
  const gapStart = base + endOf(joined.pieces);
  const shift = joined.text.length;
  joined.text += line.text;
  for (const { at, source, length } of line.pieces)
    joined.pieces.push({ at: at + shift, source: source + start - base, length });
  return { start: gapStart, end: start + line.indent, block };
}

function pushBlocks(blocks: Block[], { base, first, joined }: Paragraph): void {
  if (!joined) {
    for (const block of first.blocksFrom(blocks.length)) blocks.push(block);
    return;
  }
  for (const core of splitHeading(first.line, joined.text, joined.pieces, readNumber(joined.text)))
    blocks.push(placeBlock(core, base, blocks.length));
}

/** Splitting a heading moves later blocks on; a joint belongs to the block that spans it. */
function relocate(joints: readonly Joint[], blocks: readonly Block[]): Joint[] {
  let at = 0;
  return joints.map((joint) => {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= joint.start) at++;
    return { ...joint, block: at };
  });
}
