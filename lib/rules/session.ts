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
  private current: readonly Finding[] | null = null;

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
    this.current ??= this.look(this.text.draft);
    return this.current;
  }

  /**
   * Puts `text` in the place of `from`…`to`, UTF-16 offsets of the text as it is now.
   * @throws RangeError for offsets outside the text; TextTooLong
   */
  edit(from: number, to: number, text: string): readonly Finding[] {
    this.text.edit(from, to, text);
    this.current = null;
    return this.findings;
  }

  private look(draft: EditedDraft): readonly Finding[] {
    const { findings } = check(draft, this.profile, { ...this.context, memory: this.memory });
    return findings.map((finding) => inText(finding, draft.source));
  }
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
    text: source.text.slice(start, end),
    basis: finding.basis,
    // Most have none.
    fixes: finding.fixes.length === 0 ? finding.fixes : finding.fixes.map((fix) => fixInText(fix, source)),
  };
}

function fixInText({ title, safe, edits }: Fix, source: PlacedSource): Fix {
  return {
    title,
    safe,
    edits: edits.map(({ start, end, text }) => ({ start: source.offset(start), end: source.offset(end), text })),
  };
}
