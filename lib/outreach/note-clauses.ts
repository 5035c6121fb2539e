import type { Span } from '@/lib/text/span';

/** A part of a note between commas, full stops and line breaks, its number left out. */
export interface NoteClause extends Span {
  readonly text: string;
  /** What stands before it: nothing of its line, a comma, or a mark that ends a sentence. */
  readonly after: 'line' | 'comma' | 'stop';
}

const NUMBER =
  /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、]|\d{1,2}[.．](?!\d)|\d{1,2}[.．](?=\d{1,2}月|\d{4}[年./-])|[①-⑳]|[-•·●*]|[一二三四五六七八九十]是)?\s*/;
const BLANK = /^\s*/;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '《': '》', '（': '）', '(': ')', '"': '"' };

/** The clauses of a note in order; marks inside quotation marks, titles and brackets part nothing. */
export function clausesOf(note: string): NoteClause[] {
  const clauses: NoteClause[] = [];
  let start = 0;
  let after: NoteClause['after'] = 'line';
  let closing: string | null = null;
  const end = (at: number, next: NoteClause['after']) => {
    const given = note.slice(start, at);
    const lead = (after === 'comma' ? BLANK : NUMBER).exec(given)?.[0] ?? '';
    const from = start + lead.length;
    const text = note.slice(from, at).trimEnd();
    if (text) clauses.push({ text, start: from, end: from + text.length, after });
    // What an empty clause stood after still holds for the next.
    if (text || next === 'line') after = next;
    else if (next === 'stop' && after === 'comma') after = next;
    start = at + 1;
  };
  for (let at = 0; at < note.length; at++) {
    const mark = note.charAt(at);
    if (mark === '\n') {
      closing = null;
      end(at, 'line');
    } else if (closing !== null) {
      if (mark === closing) closing = null;
    } else if (
      CLOSING[mark] &&
      note
        .slice(at + 1)
        .split('\n', 1)[0]
        ?.includes(CLOSING[mark])
    )
      closing = CLOSING[mark];
    else if (/[。；;！!？?]/.test(mark)) end(at, 'stop');
    else if (mark === '，' || (mark === ',' && !/^\d{3}(?!\d)/.test(note.slice(at + 1, at + 5)))) end(at, 'comma');
  }
  end(note.length, 'line');
  return clauses;
}
