import { readNumber } from '@/lib/text/numbering';
import type { CleanLine } from './clean';

// A half-width stop after a Chinese character was meant as 。
const FINISHED = /(?:[。！？；：…!?;:]|[\u4e00-\u9fff]\.)[”’』」》〉）)\]】]*$/;
const PUNCTUATED = /[，。；！？、,;]/;
const LIST_WORD =
  /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十百零]+[，、条章节款项]|首先|其次|再次|最后|附件|抄送)/;
const DATE_LINE = /^(?:20\d{2}|二[〇○零]..)\s*[年.\-/]/;

/** Characters by which a full line may be shorter than the width: a mark or a figure that would not be cut. */
const SLACK = 3;

/**
 * The width at which every line of a text was cut (a PDF, a mail), or null: hardly a line is longer, and many that
 * long do not end a sentence.
 */
function wrapWidth(written: readonly CleanLine[]): number | null {
  if (written.length < 8) return null;
  const sorted = written.map(widthOf).sort((a, b) => b - a);
  // The head of a web page or a table may be wider.
  const width = sorted[Math.ceil(written.length / 30)] ?? 0;
  if (width < 12 || width > 90) return null;
  // Headings of one length prove nothing.
  const full = written.filter((line) => widthOf(line) >= width - SLACK && !isBareHeading(line));
  const open = full.filter((line) => !FINISHED.test(line.text));
  // Lines of notes without any mark in them need more to be taken for pieces of sentences.
  const share = full.filter((line) => PUNCTUATED.test(line.text)).length >= full.length / 2 ? 0.2 : 0.4;
  return full.length >= Math.max(4, written.length * share) && open.length >= full.length * 0.6 ? width : null;
}

function isBareHeading({ text }: CleanLine): boolean {
  return !text.includes('。') && readNumber(text) !== null;
}

/** With the indent before it, at most two characters. */
function widthOf(line: CleanLine): number {
  return line.text.length + Math.min(2, indentOf(line));
}

function indentOf(line: CleanLine): number {
  return (line.pieces[0]?.source ?? line.start) - line.start;
}

/** Whether the lines that begin a paragraph, and only they, stand in from the margin. */
function isIndented(written: readonly CleanLine[]): boolean {
  const inside = written.filter((line) => indentOf(line) >= 2).length;
  return inside > written.length * 0.15 && inside < written.length * 0.85;
}

/** — 3 — alone on a line: a page ends here, perhaps inside a sentence. */
export function isPageNumber({ text, kind }: CleanLine): boolean {
  // A hyphen at the begin of a line was taken for an item's.
  return /^[—–－-]+\s*\d{1,3}\s*[—–－-]+$/.test(text) || (kind === 'item' && /^\d{1,3}\s*[—–－-]+$/.test(text));
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
export function findCutting(lines: readonly CleanLine[]): Cutting {
  const written = lines.filter(({ kind }) => kind === 'paragraph');
  const wrapped = wrapWidth(written);
  if (wrapped !== null) return { wrapped, indented: isIndented(written), paged: false };
  const cutting: Cutting = { wrapped, indented: false, paged: false };
  let certain = 0;
  let doubtful = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next) return;
    if (isContinued(line.text, line, next, true, cutting)) certain++;
    else if (isContinued(line.text, line, next, true, { ...cutting, paged: true })) doubtful++;
  });
  // Headings without a number come in numbers; one such line among many cut paragraphs is a cut paragraph.
  return { ...cutting, paged: certain >= 2 && doubtful <= Math.ceil(certain / 4) };
}

/**
 * Whether `next` goes on with the sentence that the paragraph so far (`text`, whose last line is `last`) left
 * unfinished. `blank`: a blank line stands between.
 */
export function isContinued(
  text: string,
  last: CleanLine,
  next: CleanLine,
  blank: boolean,
  { wrapped, indented, paged }: Cutting,
): boolean {
  if (last.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  if (readNumber(next.text) || LIST_WORD.test(next.text)) return false;
  if (DATE_LINE.test(next.text) && next.text.length <= 16) return false;
  const finished = FINISHED.test(text);
  if (wrapped !== null && indented) {
    if (indentOf(next) >= 2) return false;
    // A sentence may end with the line; an address that would not be cut leaves a short line.
    const goesOn = !finished || /[：:]$/.test(text) || widthOf(last) >= wrapped - SLACK;
    if (!blank && PUNCTUATED.test(text)) return goesOn;
  }
  if (finished) return false;
  if (wrapped !== null && !blank) return widthOf(last) >= wrapped - SLACK;
  if (!PUNCTUATED.test(next.text)) return false;
  // Without a full stop in it, a numbered line is a heading and a short one a title or a salutation.
  if (text.includes('。')) return true;
  return !readNumber(text) && PUNCTUATED.test(text) && text.length >= (paged ? 15 : 40);
}
