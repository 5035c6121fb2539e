import { create } from 'zustand';
import type { Workspace } from '@/components/check/workspace';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import { unfinishedStore, versionStore } from '@/lib/history/drafting-history';
import { isWorthKeeping, turned, type Version, type Versions, withNew, withShown } from '@/lib/history/versions';

interface DraftingState {
  /** By draft and role. */
  readonly drafts: Readonly<Record<string, Versions>>;
  /** Of drafts with a secrecy marking: these never lie on the disk. */
  readonly offDisk: ReadonlySet<string>;
  keepOffDisk(key: string): void;
  /** Puts a suggestion in the place of the one shown: the draft or the sources changed. */
  put(key: string, version: Version): void;
  /** Adds a version and shows it. */
  add(key: string, version: Version): void;
  edit(key: string, edits: UserEdits): void;
  turn(key: string, by: -1 | 1): void;
}

/** Suggestions and their earlier versions stay while the user looks elsewhere, and when the panel is closed. */
export const useDrafting = create<DraftingState>((set, get) => {
  const keep = (key: string, versions: Versions) => {
    set({ drafts: { ...get().drafts, [key]: versions } });
    if (isWorthKeeping(versions) && !get().offDisk.has(key)) void versionStore.save(key, versions);
  };
  return {
    drafts: {},
    offDisk: new Set(),
    keepOffDisk(key) {
      set({ offDisk: new Set([...get().offDisk, key]) });
      void versionStore.remove(key);
      void unfinishedStore.remove(key);
    },
    put: (key, version) => keep(key, withShown(get().drafts[key], version)),
    add: (key, version) => keep(key, withNew(get().drafts[key], version)),
    edit(key, edits) {
      const versions = get().drafts[key];
      if (!versions) return;
      const { shown } = versions;
      keep(key, withShown(versions, { ...shown, edits: { ...shown.edits, ...edits } }));
    },
    turn(key, by) {
      const versions = get().drafts[key];
      if (versions) keep(key, turned(versions, by));
    },
  };
});

/** Called once by the panel. */
export async function restoreDrafts(): Promise<void> {
  const stored = await versionStore.load();
  useDrafting.setState(({ drafts }) => ({ drafts: { ...stored, ...drafts } }));
}

export function draftingKey({ draftKey }: Workspace, role: string): string {
  return `${role} ${draftKey}`;
}
