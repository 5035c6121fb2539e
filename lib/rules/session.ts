import { type EditedDraft, EditedText } from '@/lib/document/edited-text';
import type { PlacedSource } from '@/lib/document/placed-source';
import type { Format } from '@/lib/document/snapshot';
import type { Profile } from '@/lib/report/profile';
import { CheckMemory } from './check-memory';
import { type CheckContext, check } from './engine';
import type { Finding, Fix } from './finding';

/** Checks a plain text again after each edit, at the cost of what the edit touched; findings as of a full check. */
export class CheckSession {
  private readonly text: EditedText;
  private readonly memory = new CheckMemory();
  /** The findings as the check gave them last, and as they were shown. */
  private found: readonly Finding[] = [];
  private shown: readonly Finding[] = [];
  /** Offset before which nothing was edited since then; null when nothing was at all. */
  private editedFrom: number | null = 0;

  /** @throws TextTooLong */
  constructor(
    text: string,
    private readonly profile: Profile,
    private readonly context: Omit<CheckContext, 'memory'> & { readonly format?: Format } = {},
  ) {
    this.text = new EditedText(text, context.format);
  }

  /** All findings of the text as it is now, with offsets in it. */
  get findings(): readonly Finding[] {
    if (this.editedFrom !== null) this.look(this.text.draft, this.editedFrom);
    return this.shown;
  }

  /**
   * Puts `text` in the place of `from`…`to`, UTF-16 offsets of the text as it is now.
   * @throws RangeError for offsets outside the text; TextTooLong
   */
  edit(from: number, to: number, text: string): readonly Finding[] {
    this.text.edit(from, to, text);
    this.editedFrom = Math.min(from, this.editedFrom ?? from);
    return this.findings;
  }

  private look(draft: EditedDraft, editedFrom: number): void {
    const { findings } = check(draft, this.profile, { ...this.context, memory: this.memory });
    const shown: Finding[] = [];
    let next = 0;
    for (const finding of findings) {
      // Both lists are in the order of the text.
      while ((this.found[next]?.start ?? finding.start) < finding.start) next++;
      let at = next;
      while (this.found[at]?.start === finding.start && this.found[at] !== finding) at++;
      const before = this.found[at] === finding ? this.shown[at] : undefined;
      shown.push(before && endsBefore(before, editedFrom) ? before : inText(finding, draft.source));
    }
    this.found = findings;
    this.shown = shown;
    this.editedFrom = null;
  }
}

/** Whether a finding and all it would edit stand before an offset. */
function endsBefore({ end, fixes }: Finding, offset: number): boolean {
  if (end > offset) return false;
  for (const { edits } of fixes) for (const edit of edits) if (edit.end > offset) return false;
  return true;
}

/** A finding with offsets of the text in the place of the draft's own. */
function inText(finding: Finding, source: PlacedSource): Finding {
  const start = source.offset(finding.start);
  const end = source.offset(finding.end);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    start,
    end,
    // What was read before is nearly always what stands there.
    text: isThere(finding.text, source.text, start, end) ? finding.text : source.text.slice(start, end),
    basis: finding.basis,
    // Most have none.
    fixes: finding.fixes.length === 0 ? finding.fixes : finding.fixes.map((fix) => fixInText(fix, source)),
  };
}

function isThere(words: string, text: string, start: number, end: number): boolean {
  return words.length === end - start && text.startsWith(words, start);
}

function fixInText({ title, safe, edits }: Fix, source: PlacedSource): Fix {
  return {
    title,
    safe,
    edits: edits.map(({ start, end, text }) => ({ start: source.offset(start), end: source.offset(end), text })),
  };
}
