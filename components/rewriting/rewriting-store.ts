import { create } from 'zustand';
import type { Reworded } from '@/lib/drafting/rewriting/accept-rewriting';
import type { Mode } from '@/lib/drafting/verify';
import type { PlacedText } from '@/lib/text/span';

/** What a model made of a passage, before the user accepts it. */
export interface Rewriting {
  readonly sentences: readonly Reworded[];
  readonly mode: Mode;
  /** Sentences whose new wording was not taken. */
  readonly refused: number;
  /** Why, in Chinese. */
  readonly reasons: readonly string[];
  /** In Chinese. */
  readonly notes: readonly string[];
}

interface Chosen {
  /** The passage as it stood in the draft's source. */
  readonly passage: PlacedText;
  readonly remark: string;
  readonly rewriting: Rewriting | null;
  /** Sentences of the rewriting the user does not want. */
  readonly dropped: readonly number[];
}

interface RewritingState {
  /** By draft. */
  readonly chosen: Readonly<Record<string, Chosen>>;
  choose(draft: string, passage: PlacedText): void;
  leave(draft: string): void;
  change(draft: string, change: Partial<Omit<Chosen, 'passage'>>): void;
}

/** The passage chosen and what was made of it; stays while the user looks elsewhere. */
export const useRewriting = create<RewritingState>((set) => ({
  chosen: {},
  choose: (draft, passage) =>
    set(({ chosen }) => ({
      chosen: { ...chosen, [draft]: { passage, remark: '', rewriting: null, dropped: [] } },
    })),
  leave: (draft) => set(({ chosen: { [draft]: _, ...chosen } }) => ({ chosen })),
  change: (draft, change) =>
    set(({ chosen }) => {
      const before = chosen[draft];
      return before ? { chosen: { ...chosen, [draft]: { ...before, ...change } } } : {};
    }),
}));
