import { EditedText } from '@/lib/document/edited-text';
import type { Format } from '@/lib/document/snapshot';
import type { Profile } from '@/lib/report/profile';
import { BlockMemory } from './block-memory';
import { type CheckContext, type CheckResult, check } from './engine';

/** Checks a plain text again after each edit, at the cost of what the edit touched; findings as of a full check. */
export class CheckSession {
  private readonly text: EditedText;
  private readonly memory = new BlockMemory();
  private current: CheckResult | null = null;

  /** @throws TextTooLong */
  constructor(
    text: string,
    private readonly profile: Profile,
    private readonly context: Omit<CheckContext, 'memory'> & { readonly format?: Format } = {},
  ) {
    this.text = new EditedText(text, context.format);
  }

  get result(): CheckResult {
    this.current ??= check(this.text.draft, this.profile, { ...this.context, memory: this.memory });
    return this.current;
  }

  /**
   * Puts `text` in the place of `from`…`to`, UTF-16 offsets of the text as it is now.
   * @throws RangeError for offsets outside the text; TextTooLong
   */
  edit(from: number, to: number, text: string): CheckResult {
    this.text.edit(from, to, text);
    this.current = null;
    return this.result;
  }
}
