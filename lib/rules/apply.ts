import type { Edit, Finding } from './finding';

/** The text after the edits, which must not overlap. Offsets are those of the text before any of them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`overlapping edits at ${edit.start}`);
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * The edits of all safe fixes that do not touch one another; where two do, the first in the text wins and the other
 * is found again by the next check.
 */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  return chooseEdits(findings, true);
}

/** The first fix of every finding, safe or (with `onlySafe` false) not, as far as they do not touch one another. */
export function chooseEdits(findings: readonly Finding[], onlySafe: boolean): Edit[] {
  const chosen: Edit[] = [];
  const free = (edit: Edit) =>
    chosen.every((other) => edit.end < other.start || other.end < edit.start || isSame(edit, other));
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.safe || !onlySafe);
    if (!fix?.edits.every(free)) continue;
    for (const edit of fix.edits) if (!chosen.some((other) => isSame(edit, other))) chosen.push(edit);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}
