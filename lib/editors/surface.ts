import type { Snapshot } from '@/lib/document/snapshot';
import type { Span } from '@/lib/text/span';
import type { Capabilities } from './contract';
import type { Plan } from './plan';

/**
 * One editor on the page, as write.ts drives it: what a family must bring, and nothing of the protocol. Every method
 * may rely on `read` having been called in the same task.
 */
export interface Surface {
  /** The document in which the user types: its input and compositions are watched. */
  readonly document: Document;
  capabilities(): Capabilities;
  /** The text as the editor's own model has it. */
  read(): Snapshot;
  /** Why nothing may be written now (read-only, disabled …), in Chinese, or null. */
  blocked(): string | null;
  /** Why this plan cannot be carried out here, in Chinese, or null. */
  refusal(plan: Plan): string | null;
  /** Carries out the plan by the family's one technique; gives the number of undo steps that makes. */
  write(plan: Plan): number | Promise<number>;
  /** Takes back at most so many steps, fewer when `isDone` before. */
  undo(steps: number, isDone: () => boolean): void | Promise<void>;
  /** Scrolls there and marks it; null clears the mark. */
  show(span: Span | null): void;
}
