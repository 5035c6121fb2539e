import type { PlacedMark } from '@/lib/document/draft';
import type { DraftView, RawFinding } from '@/lib/rules/rule';

/** Markdown's heading and bold marks in a draft that is no markdown: one finding per heading mark and per pair. */
export function* markdownMarks({ draft, report }: DraftView): Iterable<RawFinding> {
  if (draft.format === 'markdown' || draft.marks.length === 0) return;
  let next = 0;
  for (const mark of draft.marks) {
    if (mark.kind !== 'heading') continue;
    while ((draft.blocks[next]?.end ?? mark.end) <= mark.start) next++;
    const block = draft.blocks[next];
    // Without a number the mark is all that tells a heading from a paragraph.
    const safe = block?.number !== undefined || (block?.index ?? 0) < report.body[0];
    yield finding([mark], '#', safe);
  }
  const strong = draft.marks.filter((mark) => mark.kind === 'strong');
  for (let at = 0; at + 1 < strong.length; at += 2) {
    const [open, close] = [strong[at], strong[at + 1]];
    if (!open || !close || isMask(open, close)) continue;
    yield finding([open, close], open.text, true);
  }
}

/** 张**、李** hides names and 14****12 a number; ____ is a line to write on. None of these is bold type. */
function isMask(open: PlacedMark, close: PlacedMark): boolean {
  if (open.end === close.start) return false;
  return (open.after !== '' && '*_，。；：、,;'.includes(open.after)) || close.before === '*' || close.before === '_';
}

function finding(marks: readonly PlacedMark[], written: string, safe: boolean): RawFinding {
  const edits = marks.map(({ start, end }) => ({ start, end, text: '' }));
  return {
    start: Math.min(...marks.map(({ start }) => start)),
    end: Math.max(...marks.map(({ end }) => end)),
    message: `“${written}”是从别处带来的排版标记（Markdown），应当删去。`,
    fixes: [{ title: '删除标记', safe, edits }],
  };
}
