import { readNumber } from '@/lib/text/numbering';
import { type CleanLine, cleanLine } from './clean';
import type { Block, Draft, Joint, Mark, Piece } from './draft';
import { findCutting, isContinued, isPageNumber } from './join';
import { snapshotLines } from './lines';
import type { Snapshot } from './snapshot';

interface Paragraph {
  readonly line: CleanLine;
  text: string;
  pieces: Piece[];
}

/** Snapshot → Draft: markup off, broken paragraphs joined, run-in headings split from their text. Never throws. */
export function parseDraft(snapshot: Snapshot): Draft {
  const lines = snapshotLines(snapshot).map((line) => cleanLine(snapshot.text, line, snapshot.format, line));
  const cutting = findCutting(lines.filter((line) => line.text && !isPageNumber(line)));
  const blocks: Block[] = [];
  const joints: Joint[] = [];
  const marks: Mark[] = [];
  let open: Paragraph | null = null;
  let blank = false;
  let pageNumber: Paragraph | null = null;
  const close = () => {
    for (const paragraph of [open, pageNumber])
      if (paragraph) for (const block of splitHeading(paragraph, blocks.length)) blocks.push(block);
    open = null;
    pageNumber = null;
  };
  let previous: CleanLine | null = null;
  for (const line of lines) {
    marks.push(...line.marks);
    if (!line.text) {
      blank = true;
      continue;
    }
    if (isPageNumber(line) && open && !pageNumber) {
      pageNumber = { line, text: line.text, pieces: [...line.pieces] };
      blank = true;
      continue;
    }
    if (open && previous && isContinued(open.text, previous, line, blank, cutting)) {
      const gapStart = endOf(open.pieces);
      joints.push({ start: gapStart, end: line.pieces[0]?.source ?? line.start, block: blocks.length });
      const shift = open.text.length;
      open.text += line.text;
      open.pieces.push(...line.pieces.map((piece) => ({ ...piece, at: piece.at + shift })));
      // It stands in the gap and belongs to no block.
      pageNumber = null;
    } else {
      close();
      open = { line, text: line.text, pieces: [...line.pieces] };
    }
    previous = line;
    blank = false;
  }
  close();
  return {
    source: snapshot.text,
    format: snapshot.format,
    complete: snapshot.complete,
    blocks,
    lines: lines.filter(({ start, end }) => end > start),
    joints: relocate(joints, blocks),
    marks,
    wrapped: cutting.wrapped,
  };
}

function endOf(pieces: readonly Piece[]): number {
  const last = pieces.at(-1);
  return last ? last.source + last.length : 0;
}

/** One paragraph → its heading and the text that runs in after it, or one block. */
function splitHeading({ line, text, pieces }: Paragraph, index: number): Block[] {
  const number = line.kind === 'row' ? null : readNumber(text);
  const depth = line.depth ? { depth: line.depth } : {};
  if (!number && line.kind !== 'heading') {
    return [{ index, kind: line.kind, text, pieces, ...bounds(pieces), ...depth, runIn: false }];
  }
  const numbered = number ? { number } : {};
  const stop = firstStop(text);
  const rest = stop < 0 ? '' : text.slice(stop + 1);
  if (!number || rest.trim() === '') {
    return [{ index, kind: 'heading', text, pieces, ...bounds(pieces), ...numbered, ...depth, runIn: false }];
  }
  const head = slicePieces(pieces, 0, stop + 1);
  const bodyAt = stop + 1 + (rest.length - rest.trimStart().length);
  const body = slicePieces(pieces, bodyAt, text.length);
  return [
    {
      index,
      kind: 'heading',
      text: text.slice(0, stop + 1),
      pieces: head,
      ...bounds(head),
      ...numbered,
      ...depth,
      runIn: false,
    },
    { index: index + 1, kind: 'paragraph', text: text.slice(bodyAt), pieces: body, ...bounds(body), runIn: true },
  ];
}

/** The first 。 that is not inside “” or 《》. */
function firstStop(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '“' || character === '《') depth++;
    else if (character === '”' || character === '》') depth = Math.max(0, depth - 1);
    else if (character === '。' && depth === 0) return i;
  }
  return text.indexOf('。');
}

function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const start = Math.max(piece.at, from);
    const end = Math.min(piece.at + piece.length, to);
    if (end > start) kept.push({ at: start - from, source: piece.source + start - piece.at, length: end - start });
  }
  return kept;
}

function bounds(pieces: readonly Piece[]) {
  return { start: pieces[0]?.source ?? 0, end: endOf(pieces) };
}

/** Splitting a heading moves later blocks on; a joint belongs to the block that spans it. */
function relocate(joints: readonly Joint[], blocks: readonly Block[]): Joint[] {
  let at = 0;
  return joints.map((joint) => {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= joint.start) at++;
    return { ...joint, block: at };
  });
}
