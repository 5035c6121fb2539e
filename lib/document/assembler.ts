import type { Block, Joint, Piece, PlacedMark } from './draft';
import { type Cutting, isContinued } from './join';
import type { PlacedLine } from './lines';
import { endOf } from './place-block';
import { JoinedSoFar } from './so-far';

/** What lines joined together make; its pieces count from the first line's place. */
interface Joined {
  text: string;
  readonly lines: PlacedLine[];
  readonly pieces: Piece[];
}

export interface Assembled {
  readonly blocks: readonly Block[];
  readonly joints: readonly Joint[];
  readonly marks: readonly PlacedMark[];
}

/** Makes blocks of lines, which are given in their order, blank ones included. */
export class Assembler {
  private readonly blocks: Block[];
  private readonly joints: Joint[] = [];
  private readonly marks: PlacedMark[] = [];
  /** First line of the paragraph that may go on; `joined` is null while nothing is joined to it. */
  private open: PlacedLine | null = null;
  private joined: Joined | null = null;
  private soFar: JoinedSoFar | null = null;
  private previous: PlacedLine | null = null;
  private pageNumber: PlacedLine | null = null;
  private blank = false;

  /** `before`: the blocks that stand before the first line given. */
  constructor(
    private readonly cutting: Cutting,
    before: readonly Block[] = [],
  ) {
    this.blocks = before.slice();
  }

  /** The blocks of the paragraphs that are over. */
  get length(): number {
    return this.blocks.length;
  }

  /** Tells whether the line begins a paragraph. */
  take(placed: PlacedLine): boolean {
    const { line } = placed;
    if (line.marks.length > 0) this.addMarks(placed);
    if (!line.text) {
      this.blank = true;
      return false;
    }
    if (line.isPageNumber && this.open && !this.pageNumber) {
      this.pageNumber = placed;
      this.blank = true;
      return false;
    }
    const goesOn = this.isContinuedBy(placed);
    if (goesOn) {
      this.join(placed);
      // It stands in the gap and belongs to no block.
      this.pageNumber = null;
    } else {
      this.close();
      this.open = placed;
    }
    this.previous = placed;
    this.blank = false;
    return !goesOn;
  }

  end(): Assembled {
    this.close();
    return { blocks: this.blocks, joints: relocate(this.joints, this.blocks), marks: this.marks };
  }

  private isContinuedBy({ line }: PlacedLine): boolean {
    const { open, previous, blank, cutting } = this;
    if (!open || !previous) return false;
    return isContinued(this.soFar ?? open.line, previous.line, line, blank, cutting);
  }

  private addMarks({ line: { raw, marks }, start: base }: PlacedLine): void {
    for (const { kind, start, end } of marks)
      this.marks.push({
        kind,
        start: base + start,
        end: base + end,
        text: raw.slice(start, end),
        before: raw.charAt(start - 1),
        after: raw.charAt(end),
      });
  }

  /** Takes the line into the open paragraph. */
  private join(placed: PlacedLine): void {
    const { open } = this;
    if (!open) return;
    const { line, start } = placed;
    const base = open.start;
    this.joined ??= { text: open.line.text, lines: [open], pieces: [...open.line.pieces] };
    const { joined } = this;
    const gapStart = base + endOf(joined.pieces);
    const shift = joined.text.length;
    joined.text += line.text;
    this.soFar ??= new JoinedSoFar(open.line);
    this.soFar.add(line);
    joined.lines.push(placed);
    for (const { at, source, length } of line.pieces)
      joined.pieces.push({ at: at + shift, source: source + start - base, length });
    this.joints.push({ start: gapStart, end: start + line.indent, block: this.blocks.length });
  }

  private close(): void {
    const { open, joined, pageNumber, blocks } = this;
    if (open) push(blocks, joined ? open.blocksJoined(joined, blocks.length) : open.blocksFrom(blocks.length));
    if (pageNumber) push(blocks, pageNumber.blocksFrom(blocks.length));
    this.open = null;
    this.joined = null;
    this.soFar = null;
    this.pageNumber = null;
  }
}

function push(blocks: Block[], own: readonly Block[]): void {
  for (const block of own) blocks.push(block);
}

/** Splitting a heading moves later blocks on; a joint belongs to the block that spans it. */
function relocate(joints: readonly Joint[], blocks: readonly Block[]): Joint[] {
  let at = 0;
  return joints.map((joint) => {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= joint.start) at++;
    return { ...joint, block: at };
  });
}
