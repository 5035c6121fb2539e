import type { Snapshot } from '@/lib/document/snapshot';
import type { Span } from '@/lib/text/span';
import type { Capabilities } from './contract';
import type { Plan } from './plan';
import type { Reading } from './reading';
import type { Reason } from './reasons';

/**
 * One editor on the page, as write.ts drives it: what a family must bring, and nothing of the protocol. Every method
 * may rely on `read` having been called before it: in the same task, unless its own answer came later. Then `write`
 * itself has to make sure that the text is still the one read.
 */
export interface Surface {
  /** The document in which the user types: its input and compositions are watched. */
  readonly document: Document;
  capabilities(): Capabilities;
  /**
   * The text as the editor's own model has it. A surface that can bring more than stands there at once does so for
   * `whole` only, tells how far it is and stops at the signal; most leave `reading` alone.
   */
  read(reading?: Reading): Snapshot | Promise<Snapshot>;
  /** Why nothing may be written now, or null. */
  blocked(): Reason | null;
  /** Why this plan cannot be carried out here, or null. */
  refusal(plan: Plan): Reason | null;
  /** Carries out the plan by the family's one technique; gives the number of undo steps that makes. */
  write(plan: Plan): number | Promise<number>;
  /**
   * What the surface itself found of the last write. beside: it stands as asked, and somebody else wrote elsewhere
   * meanwhile, so undo is not ours. unverified: it could be neither proven nor taken back. Else null.
   */
  outcome?(): 'beside' | 'unverified' | null;
  /** Takes one undo step back. */
  undoOnce(): void | Promise<void>;
  /** Scrolls there and marks it; null clears the mark. False when the editor gives no way to. */
  show?(span: Span | null): Shown | Promise<Shown>;
  /** In place of `show` where the text stands in the page: it is scrolled to and marked there. Null where it does not. */
  rangeOf?(span: Span): Range | null;
}

// biome-ignore lint/suspicious/noConfusingVoidType: most surfaces show every place, and say nothing.
type Shown = boolean | void;
