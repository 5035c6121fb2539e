import { create } from 'zustand';
import type { Source } from '@/lib/facts/ledger';

export type SuppliedKind = Exclude<Source['kind'], 'table'>;

interface SourceState {
  readonly sources: readonly Source[];
  add(source: Omit<Source, 'id'>): void;
  remove(id: string): void;
}

let last = 0;

/** What the user supplied besides the draft. In memory only: it may be what must not lie about on a disk. */
export const useSources = create<SourceState>((set) => ({
  sources: [],
  add: (source) => set(({ sources }) => ({ sources: [...sources, { ...source, id: `s${++last}` }] })),
  remove: (id) => set(({ sources }) => ({ sources: sources.filter((source) => source.id !== id) })),
}));
