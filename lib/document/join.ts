import { readNumber } from '@/lib/text/numbering';
import { isFinished, isPunctuated, type ReadLine } from './read-line';

/** Characters by which a full line may be shorter than the width: a mark or a figure that would not be cut. */
const SLACK = 3;
const NARROWEST = 12;
const WIDEST = 90;

/**
 * The width at which every line of a text was cut (a PDF, a mail), or null: hardly a line is longer, and many that
 * long do not end a sentence.
 */
function wrapWidth(written: readonly ReadLine[]): number | null {
  if (written.length < 8) return null;
  const width = widthAt(written, Math.ceil(written.length / 30));
  if (width < NARROWEST || width > WIDEST) return null;
  // Headings of one length prove nothing.
  const full = written.filter((line) => line.width >= width - SLACK && !(line.number !== null && !line.hasStop));
  const open = full.filter((line) => !line.isFinished);
  // Lines of notes without any mark in them need more to be taken for pieces of sentences.
  const share = full.filter((line) => line.isPunctuated).length >= full.length / 2 ? 0.2 : 0.4;
  return full.length >= Math.max(4, written.length * share) && open.length >= full.length * 0.6 ? width : null;
}

/** The width of the line that has `rank` longer ones; the head of a web page or a table may be wider than the text. */
function widthAt(written: readonly ReadLine[], rank: number): number {
  const counts = new Uint32Array(WIDEST + 2);
  for (const { width } of written) {
    const index = Math.min(width, WIDEST + 1);
    counts[index] = (counts[index] ?? 0) + 1;
  }
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
  /** True when an indent shows where a paragraph of a text cut at a width begins. */
  readonly indented: boolean;
  /** True when paragraphs were cut at page ends: then a short unfinished line is no heading either. */
  readonly paged: boolean;
}

/** Looks at all lines that hold text, in order. */
export function findCutting(lines: readonly ReadLine[]): Cutting {
  const written = lines.filter(({ kind }) => kind === 'paragraph');
  const wrapped = wrapWidth(written);
  if (wrapped !== null) return { wrapped, indented: isIndented(written), paged: false };
  const cutting: Cutting = { wrapped, indented: false, paged: false };
  const paged: Cutting = { ...cutting, paged: true };
  let certain = 0;
  let doubtful = 0;
  let line: ReadLine | undefined;
  for (const next of lines) {
    if (line && !line.isFinished && isContinued(line.text, line, next, true, paged)) {
      if (isContinued(line.text, line, next, true, cutting)) certain++;
      else doubtful++;
    }
    line = next;
  }
  // Headings without a number come in numbers; one such line among many cut paragraphs is a cut paragraph.
  return { ...cutting, paged: certain >= 2 && doubtful <= Math.ceil(certain / 4) };
}

/**
 * Whether `next` goes on with the sentence that the paragraph so far (`text`, whose last line is `last`) left
 * unfinished. `blank`: a blank line stands between.
 */
export function isContinued(
  text: string,
  last: ReadLine,
  next: ReadLine,
  blank: boolean,
  { wrapped, indented, paged }: Cutting,
): boolean {
  if (last.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  // Where every line is cut, 二是 may come to stand at the begin of one; no sentence ends with a comma.
  if (next.beginsAnew && !(wrapped !== null && next.number === null && /[，、,]$/.test(text))) return false;
  const finished = text === last.text ? last.isFinished : isFinished(text);
  if (wrapped !== null && indented) {
    if (next.indent >= 2) return false;
    // A sentence may end with the line; an address that would not be cut leaves a short line.
    const goesOn = !finished || /[：:]$/.test(text) || last.width >= wrapped - SLACK;
    if (!blank && isPunctuated(text)) return goesOn;
  }
  if (finished) return false;
  if (wrapped !== null && !blank) return last.width >= wrapped - SLACK;
  if (!next.isPunctuated) return false;
  // Without a full stop in it, a numbered line is a heading and a short one a title or a salutation.
  if (text.includes('。')) return true;
  return text.length >= (paged ? 15 : 40) && isPunctuated(text) && !readNumber(text);
}
