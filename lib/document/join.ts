import { readNumber } from '@/lib/text/numbering';
import type { CleanLine } from './clean';

const FINISHED = /[。！？；：…!?;:][”’』」》〉）)\]】]*$/;
const PUNCTUATED = /[，。；！？、,;]/;
const LIST_WORD = /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[，、]|首先|其次|再次|最后|附件|抄送)/;
const DATE_LINE = /^(?:20\d{2}|二[〇○零]..)\s*[年.\-/]/;

/**
 * The width at which every line of a text was cut (a PDF, a mail), or null. Such a text shows many lines of one
 * length that do not end a sentence.
 */
export function wrapWidth(lines: readonly CleanLine[]): number | null {
  const written = lines.filter((line) => line.text && line.kind === 'paragraph');
  if (written.length < 8) return null;
  const sorted = written.map((line) => line.text.length).sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (width < 12 || width > 90) return null;
  const full = written.filter((line) => line.text.length >= width - 3 && line.text.length <= width + 3);
  const open = full.filter((line) => !FINISHED.test(line.text));
  return full.length >= written.length * 0.4 && open.length >= full.length * 0.6 ? width : null;
}

/**
 * Whether `next` goes on with the sentence that the paragraph so far (`text`, whose last line is `last`) left
 * unfinished. `blank`: a blank line stands between. `wrapped`: the width at which the source cut its lines.
 */
export function isContinued(text: string, last: CleanLine, next: CleanLine, blank: boolean, wrapped: number | null): boolean {
  if (last.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  if (FINISHED.test(text) || readNumber(next.text) || LIST_WORD.test(next.text)) return false;
  if (DATE_LINE.test(next.text) && next.text.length <= 16) return false;
  if (wrapped !== null && !blank) return last.text.length >= wrapped - 3;
  if (!PUNCTUATED.test(next.text)) return false;
  // Without a full stop in it, a numbered line is a heading and a short one a title or a salutation.
  if (text.includes('。')) return true;
  if (readNumber(text) || !PUNCTUATED.test(text)) return false;
  return text.length >= 40 || (text.length >= 15 && cutsWord(text, next.text));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a word goes over the break: 党风廉 | 政建设. */
function cutsWord(before: string, after: string): boolean {
  const head = before.slice(-8);
  return ![...segmenter.segment(head + after.slice(0, 8))].some((word) => word.index === head.length);
}
