import type { Line, Snapshot } from './snapshot';

// A vertical tab is Word's line break; a form feed its page break.
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a snapshot: as the source gave them, else parted at line breaks. Blank lines are included. */
export function snapshotLines(snapshot: Snapshot): readonly Line[] {
  if (snapshot.lines) return snapshot.lines;
  const lines: Line[] = [];
  let start = 0;
  for (const match of snapshot.text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: match.index, kind: 'paragraph' });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: snapshot.text.length, kind: 'paragraph' });
  return lines;
}
