import { create } from 'zustand';
import { reasonOf } from '@/components/check/reason';
import { createWorkspace, type Workspace } from '@/components/check/workspace';
import { MAX_IN_PANEL, type Snapshot, TextTooLong } from '@/lib/document/snapshot';
import { createPastedSession, type PastedSession } from '@/lib/messaging/pasted-session';
import { followReading, isCancelled, type ReadingNow } from './follow-reading';
import { readFile } from './read-file';

interface PasteState {
  readonly pasted: { readonly session: PastedSession; readonly workspace: Workspace } | null;
  readonly failure: string | null;
  /** The reading of a file, while it lasts. */
  readonly reading: ReadingNow | null;
  /** Takes a text in; `load` may fail with a reason for the user. */
  take(label: string, load: () => Snapshot | Promise<Snapshot>): Promise<void>;
  takeFile(file: File): Promise<void>;
  /** Says why a text is not taken. */
  refuse(reason: string): void;
  clear(): void;
}

/** The text pasted or dropped into the panel, if any. */
export const usePaste = create<PasteState>((set, get) => {
  const clear = () => {
    get().pasted?.workspace.close();
    get().pasted?.session.close();
    set({ pasted: null, failure: null });
  };
  return {
    pasted: null,
    failure: null,
    reading: null,
    clear,
    refuse: (failure) => set({ failure }),
    async takeFile(file) {
      if (get().reading) return;
      const following = followReading(file.name, (reading) => set({ reading }));
      await get().take(file.name, async () => {
        try {
          const snapshot = await readFile(file, following);
          following.signal.throwIfAborted();
          return snapshot;
        } finally {
          set({ reading: null });
        }
      });
    },
    async take(label, load) {
      try {
        const snapshot = await load();
        if (!snapshot.text.trim()) return set({ failure: '没有粘到文字。请在稿件里全选、复制，再到这里粘贴。' });
        if (snapshot.text.length > MAX_IN_PANEL) throw new TextTooLong(snapshot.text.length);
        clear();
        const session = createPastedSession(label, snapshot);
        // The first line names the draft: pasting the next version of it keeps what was ignored.
        const key = `pasted:${snapshot.text.trim().split('\n', 1)[0]?.slice(0, 60) ?? ''}`;
        const workspace = createWorkspace(session, key);
        set({ pasted: { session, workspace } });
        await workspace.refresh();
      } catch (error) {
        if (!isCancelled(error)) set({ failure: reasonOf(error) });
      }
    },
  };
});
