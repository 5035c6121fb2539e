import { create } from 'zustand';
import type { Workspace } from '@/components/check/workspace';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import type { Suggestion } from '@/lib/drafting/suggestion';

/** A suggestion with what the user did to it so far. */
export interface PartDraft {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly seed: number;
}

interface DraftingState {
  /** By draft and role. */
  readonly drafts: Readonly<Record<string, PartDraft>>;
  put(key: string, draft: PartDraft): void;
  edit(key: string, edits: UserEdits): void;
}

/** Suggestions stay while the user looks elsewhere. */
export const useDrafting = create<DraftingState>((set) => ({
  drafts: {},
  put: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
  edit: (key, edits) =>
    set(({ drafts }) => {
      const draft = drafts[key];
      return draft ? { drafts: { ...drafts, [key]: { ...draft, edits: { ...draft.edits, ...edits } } } } : {};
    }),
}));

export function draftingKey({ draftKey }: Workspace, role: string): string {
  return `${role} ${draftKey}`;
}
