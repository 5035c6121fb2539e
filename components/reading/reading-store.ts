import { create } from 'zustand';
import type { ReadingFinding } from '@/lib/drafting/reading/judge-finding';

/** How far a reading is. */
export interface Reading {
  /** Titles of all sections, in order. */
  readonly sections: readonly string[];
  /** How many of them are read. */
  readonly done: number;
  readonly findings: readonly ReadingFinding[];
  /** Findings whose quotation stands nowhere. */
  readonly dropped: number;
  /** Paragraphs too long for one call, by their first words. */
  readonly left: readonly string[];
  /** In Chinese: what the user should know about the answers. */
  readonly notes: readonly string[];
}

interface ReadingState {
  /** By draft. */
  readonly readings: Readonly<Record<string, Reading>>;
  begin(draft: string, reading: Pick<Reading, 'sections' | 'left'>): void;
  add(draft: string, found: Pick<Reading, 'findings' | 'dropped' | 'notes'>): void;
  dismiss(draft: string, finding: ReadingFinding): void;
  clear(draft: string): void;
}

/** What a model found unclear; kept while the user looks elsewhere, gone with the panel. */
export const useReading = create<ReadingState>((set) => {
  const change = (draft: string, next: (reading: Reading) => Reading) =>
    set(({ readings }) => {
      const before = readings[draft];
      return before ? { readings: { ...readings, [draft]: next(before) } } : {};
    });
  return {
    readings: {},
    begin: (draft, { sections, left }) =>
      set(({ readings }) => ({
        readings: { ...readings, [draft]: { sections, left, done: 0, findings: [], dropped: 0, notes: [] } },
      })),
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
    clear: (draft) => set(({ readings: { [draft]: _, ...readings } }) => ({ readings })),
  };
});
