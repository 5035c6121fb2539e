import type { NumberMark } from '@/lib/text/numbering';
import type { Span } from '@/lib/text/span';
import type { PlacedLine } from './lines';
import type { Format } from './snapshot';

/** A run of block text that stands unbroken in the source. */
export interface Piece {
  /** Offset in the block's text. */
  readonly at: number;
  /** Offset in the source. */
  readonly source: number;
  readonly length: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

/**
 * One heading, paragraph, list item or table row. `text` has no line break: broken paragraphs are joined, special
 * spaces are plain spaces, markup and zero-width characters are left out; `pieces` lead every offset back.
 * `start` and `end` are offsets in the source.
 */
export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The number a heading begins with; its text ends with the full stop when it is run in. */
  readonly number?: NumberMark | undefined;
  /** Depth that the source itself declares (h1…h6, # to ######). */
  readonly depth?: number | undefined;
  /** True for the text after a run-in heading on the same line. */
  readonly runIn: boolean;
}

/** A place where one sentence was cut over two lines. The span is the gap: line breaks, blank lines, a page number. */
export interface Joint extends Span {
  readonly block: number;
}

/** Markup found in the text: `**`, `#`. Residue, unless the format is markdown. */
export interface Mark extends Span {
  readonly kind: 'heading' | 'strong' | 'escape' | 'link';
}

/** A mark at its place in the source, with the characters beside it on its line, '' at its ends. */
export interface PlacedMark extends Mark {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** What is asked of a source by offsets; a string answers it. */
export interface SourceText {
  readonly length: number;
  slice(start: number, end: number): string;
  charAt(at: number): string;
}

/**
 * The text being written, as its reader and the rules see it. Immutable. Offsets are places in `source`: in the order
 * of the text, and as far apart as their characters within one line. The places of two lines may lie further apart.
 */
export interface PlacedDraft {
  readonly source: SourceText;
  readonly format: Format;
  readonly complete: boolean;
  readonly blocks: readonly Block[];
  /** The lines of the source, markup and blank ones included. */
  readonly lines: readonly PlacedLine[];
  readonly joints: readonly Joint[];
  readonly marks: readonly PlacedMark[];
  /** Line width in characters when every line of the source was cut at a width, else null. */
  readonly wrapped: number | null;
}

/** The text being written. All offsets count UTF-16 units of `source`. */
export interface Draft extends PlacedDraft {
  readonly source: string;
}
