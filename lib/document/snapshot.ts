import type { Span } from '@/lib/text/span';

/** Where a text came from; decides what counts as markup and what as residue. */
export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'editor';

export type LineKind = 'paragraph' | 'heading' | 'item' | 'row';

/** One line as the source knows it. In a `row` the cells are parted by tabs. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** 1 to 6 for a heading of the source (h1…h6). */
  readonly depth?: number;
}

/** What a source gave, before it is understood. Offsets count UTF-16 units of `text`, which holds no byte order mark. */
export interface Snapshot {
  readonly text: string;
  readonly format: Format;
  /** Absent when the source knows nothing of structure: then line breaks decide. */
  readonly lines?: readonly Line[];
  /** False when an editor shows only a part: then nothing may be called missing. */
  readonly complete: boolean;
  /** Why the read is not complete, in Chinese, for the user. */
  readonly reason?: string;
  /** What the source holds besides the text: changes not accepted, comments. In Chinese, for the user. */
  readonly notes?: readonly string[];
}

/** Longer than any report by two orders of magnitude: all reports of a province in one text. */
export const MAX_CHARACTERS = 3_000_000;

/** Above it a panel would stall, with a card for every place. */
export const MAX_IN_PANEL = 1_000_000;

export class TextTooLong extends Error {
  constructor(readonly characters: number) {
    super(
      `The text has ${characters} characters; the limit is ${MAX_CHARACTERS}. Split it and check the parts one by one.`,
    );
    this.name = 'TextTooLong';
  }
}

/** @throws TextTooLong above MAX_CHARACTERS */
export function textSnapshot(text: string, format: Format = 'text'): Snapshot {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (clean.length > MAX_CHARACTERS) throw new TextTooLong(clean.length);
  return { text: clean, format, complete: true };
}
