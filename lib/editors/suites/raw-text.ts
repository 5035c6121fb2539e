import type { Span } from '@/lib/text/span';
import type { Paragraph } from '../paragraphs';

/** One line of a text in which a suite marks its paragraphs, cells and objects by control characters. */
export interface RawLine extends Paragraph {
  /** Where each character of the line stands in the raw text; one more at the end. */
  readonly places: readonly number[];
}

const BREAK = /[\n\r\v\f]/;
/** Ends of cells and rows, begins and ends of tables, as Word, WPS and Google Docs mark them. */
const TABLE: ReadonlySet<number> = new Set([0x07, 0x10, 0x11, 0x12, 0x1c]);
/** Notes, pictures, begins of sections. */
const OBJECT = /[^\P{Cc}\t]|[\uFFFC\uE000-\uF8FF]/u;

/** Each cell of a table is a line; lines that only marks of tables make are left out. */
export function rawLines(raw: string): RawLine[] {
  const lines: RawLine[] = [];
  let text = '';
  let places: number[] = [];
  const end = (at: number, isTable: boolean) => {
    if (text || !isTable) lines.push({ key: `${lines.length}`, kind: 'paragraph', text, places: [...places, at] });
    text = '';
    places = [];
  };
  let afterMark = false;
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at);
    const isMark = TABLE.has(character.charCodeAt(0));
    if (isMark || BREAK.test(character)) {
      // The break before or after the mark of a cell belongs to it.
      end(at, isMark || afterMark || TABLE.has(raw.charCodeAt(at + 1)));
      afterMark = isMark;
    } else if (!OBJECT.test(character)) {
      text += character;
      places.push(at);
      afterMark = false;
    }
  }
  if (text) end(raw.length, false);
  return lines;
}

/** The span of a line in the raw text. */
export function rawSpan({ places }: RawLine, { start, end }: Span): Span {
  const from = places[start] ?? 0;
  return { start: from, end: end > start ? (places[end - 1] ?? from) + 1 : from };
}
