import { readNumber } from '@/lib/text/numbering';
import type { CleanLine } from './clean';

// A half-width stop after a Chinese character was meant as 。
const FINISHED = /(?:[。！？；：…!?;:]|[\u4e00-\u9fff]\.)[”’』」》〉）)\]】]*$/;
const PUNCTUATED = /[，。；！？、,;]/;
const LIST_WORD =
  /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十百零]+[，、条章节款项]|首先|其次|再次|最后|附件|抄送)/;
const DATE_LINE = /^(?:20\d{2}|二[〇○零]..)\s*[年.\-/]/;

/**
 * The width at which every line of a text was cut (a PDF, a mail), or null. Such a text shows many lines of one
 * length that do not end a sentence.
 */
function wrapWidth(lines: readonly CleanLine[]): number | null {
  const written = lines.filter((line) => line.text && line.kind === 'paragraph');
  if (written.length < 8) return null;
  const sorted = written.map((line) => line.text.length).sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (width < 12 || width > 90) return null;
  const full = written.filter((line) => line.text.length >= width - 3 && line.text.length <= width + 3);
  const open = full.filter((line) => !FINISHED.test(line.text));
  return full.length >= written.length * 0.4 && open.length >= full.length * 0.6 ? width : null;
}

/** How the lines of a text were cut, found once per text. */
export interface Cutting {
  /** Width at which every line was cut, or null. */
  readonly wrapped: number | null;
  /** True when paragraphs were cut at page ends: then a short unfinished line is no heading either. */
  readonly paged: boolean;
}

/** Looks at all lines that hold text, in order. */
export function findCutting(lines: readonly CleanLine[]): Cutting {
  const wrapped = wrapWidth(lines);
  if (wrapped !== null) return { wrapped, paged: false };
  const cutting: Cutting = { wrapped, paged: false };
  let certain = 0;
  let doubtful = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next) return;
    if (isContinued(line.text, line, next, true, cutting)) certain++;
    else if (isContinued(line.text, line, next, true, { ...cutting, paged: true })) doubtful++;
  });
  // Headings without a number come in numbers; one such line among many cut paragraphs is a cut paragraph.
  return { wrapped, paged: certain >= 2 && doubtful <= Math.ceil(certain / 4) };
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
  { wrapped, paged }: Cutting,
): boolean {
  if (last.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  if (FINISHED.test(text) || readNumber(next.text) || LIST_WORD.test(next.text)) return false;
  if (DATE_LINE.test(next.text) && next.text.length <= 16) return false;
  if (wrapped !== null && !blank) return last.text.length >= wrapped - 3;
  if (!PUNCTUATED.test(next.text)) return false;
  // Without a full stop in it, a numbered line is a heading and a short one a title or a salutation.
  if (text.includes('。')) return true;
  return !readNumber(text) && PUNCTUATED.test(text) && text.length >= (paged ? 15 : 40);
}
