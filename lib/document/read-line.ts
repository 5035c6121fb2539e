import { type NumberMark, readNumber } from '@/lib/text/numbering';
import { Trait, traitsOf } from './character-traits';
import { type CleanLine, cleanLine } from './clean';
import type { Format, LineKind } from './snapshot';
import { type BlockCore, splitHeading } from './split';

const LIST_WORD =
  /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十百零]+[，、条章节款项]|首先|其次|再次|最后|附件|抄送)/;
const LIST_WORD_STARTS = '一二三四五六七八九十第首其再最附抄';
const DATE_LINE = /^(?:20\d{2}|二[〇○零]..)\s*[年.\-/]/;

/**
 * One line of a source with all that joining and splitting ask about it. It knows nothing of its place, so that an edit
 * elsewhere leaves it as it is; offsets are those of the line.
 */
export class ReadLine implements CleanLine {
  readonly kind: LineKind;
  readonly text: string;
  readonly pieces: CleanLine['pieces'];
  readonly marks: CleanLine['marks'];
  readonly depth: number | undefined;
  /** Spaces and the like before the first character. */
  readonly indent: number;
  readonly number: NumberMark | null;
  /** True when a new paragraph begins here whatever stands before: a number, a word that counts items, a date alone. */
  readonly beginsAnew: boolean;
  /** Whether it ends a sentence. */
  readonly isFinished: boolean;
  readonly isPunctuated: boolean;
  readonly hasStop: boolean;
  /** — 3 — alone on a line: a page ends here, perhaps inside a sentence. */
  readonly isPageNumber: boolean;
  /** Whether it holds text of its own: neither blank nor a page number. */
  readonly isWritten: boolean;
  private split: readonly BlockCore[] | null = null;
  private drawn: number | null = null;

  /** @param raw the line as the source has it, without its line break; `traits` are its own */
  constructor(
    readonly raw: string,
    format: Format,
    known?: { kind: LineKind; depth?: number },
    traits = traitsOf(raw),
  ) {
    const { kind, text, pieces, marks, depth } = cleanLine(raw, format, known, traits);
    this.kind = kind;
    this.text = text;
    this.pieces = pieces;
    this.marks = marks;
    this.depth = depth;
    this.indent = pieces[0]?.source ?? 0;
    this.number = readNumber(text);
    this.beginsAnew =
      this.number !== null ||
      (LIST_WORD_STARTS.includes(text.charAt(0)) && LIST_WORD.test(text)) ||
      (text.length <= 16 && DATE_LINE.test(text));
    this.isFinished = isFinished(text);
    this.hasStop = (traits & Trait.fullStop) !== 0;
    this.isPunctuated = (traits & Trait.punctuation) !== 0;
    this.isPageNumber = text.length <= 24 && isPageNumber(text, kind);
    this.isWritten = text !== '' && !this.isPageNumber;
  }

  /** The blocks this line makes when nothing is joined to it. */
  get blocks(): readonly BlockCore[] {
    this.split ??= splitHeading(this, this.text, this.pieces, this.number);
    return this.split;
  }

  /** Characters with the indent before them, at most two. */
  get width(): number {
    return this.text.length + Math.min(2, this.indent);
  }

  get length(): number {
    return this.text.length;
  }

  get head(): string {
    return this.text;
  }

  get tail(): string {
    return this.text;
  }

  /** The same as wide as they are drawn. */
  get columns(): number {
    this.drawn ??= drawnWidth(this.text) + Math.min(2, this.indent);
    return this.drawn;
  }
}

/** A figure or a Latin letter takes half the place of a Chinese character; OCR spreads a line out (信 访 工 作). */
function drawnWidth(text: string): number {
  const spaces = text.split(' ').length - 1;
  const shown = spaces > text.length / 3 ? text.replaceAll(' ', '') : text;
  let half = 0;
  for (let at = 0; at < shown.length; at++) if (shown.charCodeAt(at) < 0x100) half++;
  return shown.length - Math.floor(half / 2);
}

/** Marks that may stand behind the one that ends a sentence. */
const CLOSING = '”’』」》〉）)]】';
const ENDING = '。！？；：…!?;:';

/** Whether a text ends a sentence. A half-width stop after a Chinese character was meant as 。 */
export function isFinished(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSING.includes(text.charAt(at))) at--;
  if (at < 0) return false;
  if (ENDING.includes(text.charAt(at))) return true;
  return text.charAt(at) === '.' && /[\u4e00-\u9fff]/.test(text.charAt(at - 1));
}

export function isPunctuated(text: string): boolean {
  return (traitsOf(text) & Trait.punctuation) !== 0;
}

/** — 3 —, 第3页, 第3页 共9页 */
const NUMBERED = '[—–－-]+\\s*\\d{1,3}\\s*[—–－-]+|第\\s*\\d{1,3}\\s*页(?:\\s*[，,/]?\\s*共\\s*\\d{1,3}\\s*页)?';
const PAGE_NUMBER = new RegExp(`^(?:${NUMBERED})$`);
/** The same inside the gap between two pieces of a paragraph. */
export const PAGE_NUMBERS = new RegExp(NUMBERED, 'g');

function isPageNumber(text: string, kind: LineKind): boolean {
  // A hyphen at the begin of a line was taken for an item's.
  return PAGE_NUMBER.test(text) || (kind === 'item' && /^\d{1,3}\s*[—–－-]+$/.test(text));
}
