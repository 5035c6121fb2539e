import { create } from 'zustand';
import { rewritingStore } from '@/lib/history/drafting-history';
import type { ChosenPassage } from '@/lib/history/kept-rewriting';
import type { PlacedText } from '@/lib/text/span';

interface RewritingState {
  /** By draft. */
  readonly chosen: Readonly<Record<string, ChosenPassage>>;
  /** Drafts with a secrecy marking: nothing of these lies on the disk. */
  readonly offDisk: ReadonlySet<string>;
  keepOffDisk(draft: string): void;
  choose(draft: string, passage: PlacedText): void;
  leave(draft: string): void;
  change(draft: string, change: Partial<Omit<ChosenPassage, 'passage'>>): void;
}

/** The passage chosen and what was made of it; stays while the user looks elsewhere, and when the panel is closed. */
export const useRewriting = create<RewritingState>((set, get) => {
  const put = (draft: string, passage: ChosenPassage) => {
    set({ chosen: { ...get().chosen, [draft]: passage } });
    if (!get().offDisk.has(draft)) void rewritingStore.save(draft, passage);
  };
  return {
    chosen: {},
    offDisk: new Set(),
    keepOffDisk(draft) {
      set({ offDisk: new Set([...get().offDisk, draft]) });
      void rewritingStore.remove(draft);
    },
    choose: (draft, passage) => put(draft, { passage, remark: '', rewriting: null, dropped: [] }),
    leave(draft) {
      const { [draft]: _, ...chosen } = get().chosen;
      set({ chosen });
      void rewritingStore.remove(draft);
    },
    change(draft, change) {
      const before = get().chosen[draft];
      if (before) put(draft, { ...before, ...change });
    },
  };
});

/** Called once by the panel. */
export async function restoreRewritings(): Promise<void> {
  const stored = await rewritingStore.load();
  useRewriting.setState(({ chosen }) => ({ chosen: { ...stored, ...chosen } }));
}
