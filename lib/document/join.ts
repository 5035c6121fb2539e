import { readNumber } from '@/lib/text/numbering';
import type { PlacedLine } from './lines';
import type { ReadLine } from './read-line';
import type { SoFar } from './so-far';

/** Characters by which a full line may be shorter than the width: a mark or a figure that would not be cut. */
const SLACK = 3;
const NARROWEST = 12;
const WIDEST = 90;

/** What is counted up in the lines of a text, of which paragraphs may have been cut. */
export interface Tally {
  /** Lines of paragraphs by their width; wider ones count as one more than the widest. */
  readonly widths: Uint32Array;
  /** Unfinished lines that go on in the next one though it stands apart: certain ones, and those that may be headings. */
  readonly certain: number;
  readonly doubtful: number;
}

const UNCUT: Cutting = { wrapped: null, drawn: false, indented: false, paged: false };
const PAGED: Cutting = { ...UNCUT, paged: true };

/** Counts up the lines `from`…`to` and the pairs that end there. */
export function tallyOf(lines: readonly PlacedLine[], from: number, to: number): Tally {
  const widths = new Uint32Array(WIDEST + 2);
  let certain = 0;
  let doubtful = 0;
  let before = writtenBefore(lines, from);
  for (let at = from; at < to; at++) {
    const line = lines[at]?.line;
    if (!line?.isWritten) continue;
    if (line.kind === 'paragraph') {
      const width = Math.min(line.width, WIDEST + 1);
      widths[width] = (widths[width] ?? 0) + 1;
    }
    if (before && !before.isFinished && isContinued(before, before, line, true, PAGED)) {
      if (isContinued(before, before, line, true, UNCUT)) certain++;
      else doubtful++;
    }
    before = line;
  }
  return { widths, certain, doubtful };
}

function writtenBefore(lines: readonly PlacedLine[], from: number): ReadLine | null {
  for (let at = from - 1; at >= 0; at--) if (lines[at]?.line.isWritten) return lines[at]?.line ?? null;
  return null;
}

/** `whole` with one part of it exchanged. */
export function withTally(whole: Tally, old: Tally, now: Tally): Tally {
  return {
    widths: whole.widths.map((count, width) => count - (old.widths[width] ?? 0) + (now.widths[width] ?? 0)),
    certain: whole.certain - old.certain + now.certain,
    doubtful: whole.doubtful - old.doubtful + now.doubtful,
  };
}

/**
 * The width at which every line of a text was cut (a PDF, a mail), or null: hardly a line is longer, and many that
 * long do not end a sentence. Counted as drawn where more lines are full so: a page cuts at a place, not at a number.
 */
function wrapWidth(lines: readonly PlacedLine[], { widths }: Tally): Pick<Cutting, 'wrapped' | 'drawn'> {
  const total = widths.reduce((sum, count) => sum + count, 0);
  if (total < 8) return UNCUT;
  const rank = Math.ceil(total / 30);
  const width = widthAt(widths, rank);
  if (width < NARROWEST || width > WIDEST) return UNCUT;
  const written = paragraphs(lines);
  const drawnWidth = written.map(({ columns }) => columns).sort((a, b) => b - a)[rank] ?? 0;
  const counted = openLines(written, width, false);
  const drawn = openLines(written, drawnWidth, true);
  if (counted === 0 && drawn === 0) return UNCUT;
  return drawn > counted ? { wrapped: drawnWidth, drawn: true } : { wrapped: width, drawn: false };
}

/** The full lines that do not end a sentence, 0 where they do not show that the text was cut at the width. */
function openLines(written: readonly ReadLine[], width: number, drawn: boolean): number {
  // Headings of one length prove nothing.
  const full = written.filter((line) => isFull(line, width, drawn) && !(line.number !== null && !line.hasStop));
  const open = full.filter((line) => !line.isFinished);
  // Lines of notes without any mark in them need more to be taken for pieces of sentences.
  const share = full.filter((line) => line.isPunctuated).length >= full.length / 2 ? 0.2 : 0.4;
  const isCut = full.length >= Math.max(4, written.length * share) && open.length >= full.length * 0.6;
  return isCut && width >= NARROWEST ? open.length : 0;
}

function isFull(line: ReadLine, width: number, drawn: boolean): boolean {
  return (drawn ? line.columns : line.width) >= width - SLACK;
}

function paragraphs(lines: readonly PlacedLine[]): ReadLine[] {
  return lines.flatMap(({ line }) => (line.isWritten && line.kind === 'paragraph' ? [line] : []));
}

/** The width of the line that has `rank` longer ones; the head of a web page or a table may be wider than the text. */
function widthAt(counts: Uint32Array, rank: number): number {
  let longer = 0;
  for (let width = WIDEST + 1; width > 0; width--) {
    longer += counts[width] ?? 0;
    if (longer > rank) return width;
  }
  return 0;
}

/** Whether the lines that begin a paragraph, and only they, stand in from the margin. */
function isIndented(written: readonly ReadLine[]): boolean {
  const inside = written.filter((line) => line.indent >= 2).length;
  return inside > written.length * 0.15 && inside < written.length * 0.85;
}

/** How the lines of a text were cut, found once per text. */
export interface Cutting {
  /** Width at which every line was cut, or null. */
  readonly wrapped: number | null;
  /** Whether that width is counted in columns, figures taking half of one. */
  readonly drawn: boolean;
  /** True when an indent shows where a paragraph of a text cut at a width begins. */
  readonly indented: boolean;
  /** True when paragraphs were cut at page ends: then a short unfinished line is no heading either. */
  readonly paged: boolean;
}

/** `tally`: of all the lines. */
export function findCutting(lines: readonly PlacedLine[], tally: Tally): Cutting {
  const width = wrapWidth(lines, tally);
  if (width.wrapped !== null) return { ...UNCUT, ...width, indented: isIndented(paragraphs(lines)) };
  const { certain, doubtful } = tally;
  // Headings without a number come in numbers; one such line among many cut paragraphs is a cut paragraph.
  return certain >= 2 && doubtful <= Math.ceil(certain / 4) ? PAGED : UNCUT;
}

export function isSameCutting(one: Cutting, other: Cutting): boolean {
  return (
    one.wrapped === other.wrapped &&
    one.drawn === other.drawn &&
    one.indented === other.indented &&
    one.paged === other.paged
  );
}

/**
 * Whether `next` goes on with the sentence that the paragraph so far, whose last line is `last`, left unfinished.
 * `blank`: a blank line stands between.
 */
export function isContinued(
  soFar: SoFar,
  last: ReadLine,
  next: ReadLine,
  blank: boolean,
  { wrapped, drawn, indented, paged }: Cutting,
): boolean {
  if (last.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  // Where every line is cut, 二是 may come to stand at the begin of one; no sentence ends with a comma.
  if (next.beginsAnew && !(wrapped !== null && next.number === null && /[，、,]$/.test(soFar.tail))) return false;
  if (wrapped !== null && indented) {
    if (next.indent >= 2) return false;
    // A sentence may end with the line; an address that would not be cut leaves a short line.
    const goesOn = !soFar.isFinished || /[：:]$/.test(soFar.tail) || isFull(last, wrapped, drawn);
    if (!blank && soFar.isPunctuated) return goesOn;
  }
  if (soFar.isFinished) return false;
  if (wrapped !== null && !blank) return isFull(last, wrapped, drawn);
  if (!next.isPunctuated) return false;
  // Without a full stop in it, a numbered line is a heading and a short one a title or a salutation.
  if (soFar.hasStop) return true;
  return soFar.length >= (paged ? 15 : 40) && soFar.isPunctuated && !readNumber(soFar.head);
}
