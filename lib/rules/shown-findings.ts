import type { PlacedSource } from '@/lib/document/placed-source';
import type { Finding, Fix } from './finding';

/** What was edited since findings were shown last: offsets of the text as it was then. */
export interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly grown: number;
}

/** Leads findings from the places of a draft to offsets of its text; those that an edit did not touch are only moved. */
export class ShownFindings {
  /** The findings as the check gave them last, and as they were shown. */
  private found: readonly Finding[] = [];
  private shown: readonly Finding[] = [];

  /** `found` in the order of the text; `replaced`: all that was edited since the last call, null for anything. */
  show(found: readonly Finding[], source: PlacedSource, replaced: Replaced | null): readonly Finding[] {
    const shown: Finding[] = [];
    let next = 0;
    for (const finding of found) {
      // Both lists are in the order of the text.
      while ((this.found[next]?.start ?? finding.start) < finding.start) next++;
      let at = next;
      while (this.found[at]?.start === finding.start && this.found[at] !== finding) at++;
      const before = replaced && this.found[at] === finding ? this.shown[at] : undefined;
      shown.push((before && replaced && afterEdit(before, replaced)) ?? inText(finding, source));
    }
    this.found = found;
    this.shown = shown;
    return shown;
  }
}

/** A finding as it was shown, after an edit before or behind it; null when it reaches over the edit. */
function afterEdit(finding: Finding, { from, to, grown }: Replaced): Finding | null {
  if (liesIn(finding, 0, from)) return finding;
  return liesIn(finding, to, Number.POSITIVE_INFINITY) ? moved(finding, grown) : null;
}

/** Whether a finding and all it would edit lie between two offsets. */
function liesIn({ start, end, fixes }: Finding, from: number, to: number): boolean {
  if (start < from || end > to) return false;
  for (const { edits } of fixes) for (const edit of edits) if (edit.start < from || edit.end > to) return false;
  return true;
}

function moved({ rule, severity, message, start, end, text, basis, fixes }: Finding, by: number): Finding {
  return {
    rule,
    severity,
    message,
    start: start + by,
    end: end + by,
    text,
    basis,
    fixes: placedFixes(fixes, (offset) => offset + by),
  };
}

function inText(finding: Finding, source: PlacedSource): Finding {
  const { rule, severity, message, basis, fixes } = finding;
  const start = source.offset(finding.start);
  const end = source.offset(finding.end);
  const text = source.text.slice(start, end);
  return { rule, severity, message, start, end, text, basis, fixes: placedFixes(fixes, (at) => source.offset(at)) };
}

function placedFixes(fixes: Fix[], place: (at: number) => number): Fix[] {
  // Most findings have none.
  if (fixes.length === 0) return fixes;
  return fixes.map(({ title, safe, edits }) => ({
    title,
    safe,
    edits: edits.map(({ start, end, text }) => ({ start: place(start), end: place(end), text })),
  }));
}
