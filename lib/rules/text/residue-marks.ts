import type { Draft, Mark } from '@/lib/document/draft';
import type { RawFinding } from '@/lib/rules/rule';

/** Markdown's heading and bold marks in a draft that is no markdown: one finding per heading mark and per pair. */
export function* markdownMarks(draft: Draft): Iterable<RawFinding> {
  if (draft.format === 'markdown') return;
  for (const mark of draft.marks) if (mark.kind === 'heading') yield finding([mark], '#');
  const strong = draft.marks.filter((mark) => mark.kind === 'strong');
  for (let at = 0; at + 1 < strong.length; at += 2) {
    const [open, close] = [strong[at], strong[at + 1]];
    if (!open || !close || isMask(draft.source.slice(open.end, close.start))) continue;
    yield finding([open, close], draft.source.slice(open.start, open.end));
  }
}

/** 张**、李** hides names and 14****12 a number; ____ is a line to write on. None of these is bold type. */
function isMask(inside: string): boolean {
  return /^[*_，。；：、,;]/.test(inside) || /[*_]$/.test(inside);
}

function finding(marks: readonly Mark[], written: string): RawFinding {
  const edits = marks.map(({ start, end }) => ({ start, end, text: '' }));
  return {
    start: Math.min(...marks.map(({ start }) => start)),
    end: Math.max(...marks.map(({ end }) => end)),
    message: `Markdown标记“${written}”没有去掉。`,
    fixes: [{ title: '删除标记', safe: true, edits }],
  };
}
