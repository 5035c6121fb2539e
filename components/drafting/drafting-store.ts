import { create } from 'zustand';
import type { Workspace } from '@/components/check/workspace';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import { loadDrafts, type PartDraft, type StoredDrafts, saveDrafts } from './stored-drafts';

interface DraftingState {
  /** By draft and role, the one changed last at the end. */
  readonly drafts: StoredDrafts;
  put(key: string, draft: PartDraft): void;
  edit(key: string, edits: UserEdits): void;
}

/** Suggestions stay while the user looks elsewhere, and when the panel is closed. */
export const useDrafting = create<DraftingState>((set, get) => {
  const keep = (key: string, draft: PartDraft) => {
    const { [key]: _, ...others } = get().drafts;
    set({ drafts: { ...others, [key]: draft } });
    if (draft.byModel || Object.keys(draft.edits).length > 0) void saveDrafts(get().drafts);
  };
  return {
    drafts: {},
    put: keep,
    edit(key, edits) {
      const draft = get().drafts[key];
      if (draft) keep(key, { ...draft, edits: { ...draft.edits, ...edits } });
    },
  };
});

/** Called once by the panel. */
export async function restoreDrafts(): Promise<void> {
  const stored = await loadDrafts();
  useDrafting.setState(({ drafts }) => ({ drafts: { ...stored, ...drafts } }));
}

export function draftingKey({ draftKey }: Workspace, role: string): string {
  return `${role} ${draftKey}`;
}
