import { create } from 'zustand';
import { readingStore } from '@/lib/history/drafting-history';
import type { Reading } from '@/lib/history/kept-reading';

interface ReadingState {
  /** By draft. */
  readonly readings: Readonly<Record<string, Reading>>;
  /** Drafts with a secrecy marking: nothing of these lies on the disk. */
  readonly offDisk: ReadonlySet<string>;
  keepOffDisk(draft: string): void;
  begin(draft: string, reading: Pick<Reading, 'sections' | 'left'>): void;
  add(draft: string, found: Pick<Reading, 'findings' | 'dropped' | 'notes'>): void;
  dismiss(draft: string, finding: Reading['findings'][number]): void;
}

/** What a model found unclear; stays while the user looks elsewhere, and when the panel is closed. */
export const useReading = create<ReadingState>((set, get) => {
  const put = (draft: string, reading: Reading) => {
    set({ readings: { ...get().readings, [draft]: reading } });
    if (!get().offDisk.has(draft)) void readingStore.save(draft, reading);
  };
  const change = (draft: string, next: (reading: Reading) => Reading) => {
    const before = get().readings[draft];
    if (before) put(draft, next(before));
  };
  return {
    readings: {},
    offDisk: new Set(),
    keepOffDisk(draft) {
      set({ offDisk: new Set([...get().offDisk, draft]) });
      void readingStore.remove(draft);
    },
    begin: (draft, { sections, left }) => put(draft, { sections, left, done: 0, findings: [], dropped: 0, notes: [] }),
    add: (draft, { findings, dropped, notes }) =>
      change(draft, (reading) => ({
        ...reading,
        done: reading.done + 1,
        findings: [...reading.findings, ...findings],
        dropped: reading.dropped + dropped,
        notes: [...new Set([...reading.notes, ...notes])],
      })),
    dismiss: (draft, finding) =>
      change(draft, (reading) => ({ ...reading, findings: reading.findings.filter((one) => one !== finding) })),
  };
});

/** Called once by the panel. */
export async function restoreReadings(): Promise<void> {
  const stored = await readingStore.load();
  useReading.setState(({ readings }) => ({ readings: { ...stored, ...readings } }));
}
