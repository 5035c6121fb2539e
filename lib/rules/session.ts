import { EditedText } from '@/lib/document/edited-text';
import type { Format } from '@/lib/document/snapshot';
import type { Profile } from '@/lib/report/profile';
import { CheckMemory } from './check-memory';
import { type CheckContext, check } from './engine';
import type { Finding } from './finding';
import { type Replaced, ShownFindings } from './shown-findings';

/** Checks a plain text again after each edit, at the cost of what the edit touched; findings as of a full check. */
export class CheckSession {
  private readonly text: EditedText;
  private readonly memory = new CheckMemory();
  private readonly shown = new ShownFindings();
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
    this.current ??= this.look(null);
    return this.current;
  }

  /**
   * Puts `text` in the place of `from`…`to`, UTF-16 offsets of the text as it is now.
   * @throws RangeError for offsets outside the text; TextTooLong
   */
  edit(from: number, to: number, text: string): readonly Finding[] {
    const wasLooked = this.current !== null;
    this.text.edit(from, to, text);
    this.current = this.look(wasLooked ? { from, to, grown: text.length - (to - from) } : null);
    return this.current;
  }

  private look(replaced: Replaced | null): readonly Finding[] {
    const { draft } = this.text;
    const { findings } = check(draft, this.profile, { ...this.context, memory: this.memory });
    return this.shown.show(findings, draft.source, replaced);
  }
}
