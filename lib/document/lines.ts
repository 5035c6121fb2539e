import { readNumber } from '@/lib/text/numbering';
import { isSameList } from '@/lib/text/remember-last';
import type { Span } from '@/lib/text/span';
import { Trait, traitsAt } from './character-traits';
import type { Block, Piece } from './draft';
import { placeBlock } from './place-block';
import { ReadLine } from './read-line';
import type { Format, Snapshot } from './snapshot';
import { type BlockCore, splitHeading } from './split';

const NONE: readonly Block[] = [];

/** What a line makes together with those joined to it. */
interface Joined {
  readonly lines: readonly PlacedLine[];
  readonly text: string;
  /** They count from the place of the first line. */
  readonly pieces: readonly Piece[];
}

/** A line at its place. */
export class PlacedLine implements Span {
  private placed: readonly Block[] = NONE;
  /** The lines that `placed` was made of, when others were joined to this one. */
  private joined: readonly PlacedLine[] | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly line: ReadLine,
    /** Blocks of the line that stood here before: those that are alike stay the same objects. */
    private readonly earlier: readonly Block[] = NONE,
  ) {}

  /** Another line in its place. */
  exchangedFor(line: ReadLine): PlacedLine {
    const earlier = this.placed === NONE ? this.earlier : this.placed;
    return new PlacedLine(this.start, this.start + line.raw.length, line, earlier);
  }

  /** Its blocks when nothing is joined to it; the same objects as long as line, place and index are the same. */
  blocksFrom(index: number): readonly Block[] {
    if (this.placed[0]?.index === index && !this.joined) return this.placed;
    return this.place(this.line.blocks, index, null);
  }

  /** Its blocks together with those joined to it; the same objects as long as the lines are the same. */
  blocksJoined({ lines, text, pieces }: Joined, index: number): readonly Block[] {
    if (this.placed[0]?.index === index && this.joined && isSameList(this.joined, lines)) return this.placed;
    return this.place(splitHeading(this.line, text, pieces, readNumber(text)), index, lines);
  }

  private place(cores: readonly BlockCore[], index: number, joined: readonly PlacedLine[] | null): readonly Block[] {
    const earlier = this.placed === NONE ? this.earlier : this.placed;
    this.placed = cores.map((core, at) => keptBlock(earlier[at], placeBlock(core, this.start, index + at)));
    this.joined = joined;
    return this.placed;
  }
}

/** The block before when it is alike: a heading stays the same while the text behind it is typed. */
function keptBlock(before: Block | undefined, now: Block): Block {
  const isKept =
    before !== undefined &&
    before.index === now.index &&
    before.text === now.text &&
    before.kind === now.kind &&
    before.depth === now.depth &&
    before.runIn === now.runIn &&
    before.number?.text === now.number?.text &&
    before.pieces.length === now.pieces.length &&
    before.pieces.every(
      ({ source, at }, piece) => source === now.pieces[piece]?.source && at === now.pieces[piece]?.at,
    );
  return isKept ? before : now;
}

/** The lines of a snapshot: as the source gave them, else parted at line breaks. Blank lines are included. */
export function snapshotLines({ text, format, lines }: Snapshot): PlacedLine[] {
  if (!lines) return textLines(text, format, 0);
  return lines.map(
    (known) => new PlacedLine(known.start, known.end, new ReadLine(text.slice(known.start, known.end), format, known)),
  );
}

/** The lines of a text that stands at `offset` of its source. */
export function textLines(text: string, format: Format, offset: number): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let start = 0;
  let traits = 0;
  const add = (end: number) => {
    const line = new ReadLine(text.slice(start, end), format, undefined, traits);
    lines.push(new PlacedLine(offset + start, offset + end, line));
    traits = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const trait = traitsAt(text, at);
    if (trait !== Trait.lineBreak) {
      traits |= trait;
      continue;
    }
    add(at);
    if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at++;
    start = at + 1;
  }
  add(text.length);
  return lines;
}
