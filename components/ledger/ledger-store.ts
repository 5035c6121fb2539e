import { create } from 'zustand';
import { ALL, type LedgerFilter } from './filter-rows';

interface LedgerState {
  readonly open: boolean;
  readonly filter: LedgerFilter;
  /** How many rows are listed. */
  readonly limit: number;
  setOpen(open: boolean): void;
  narrow(filter: Partial<LedgerFilter>): void;
  listMore(): void;
}

/** Rows listed at a time: more would be felt at every key. */
const PAGE = 100;

/** How the ledger is looked at; stays while the user goes to a place and comes back. */
export const useLedger = create<LedgerState>((set) => ({
  open: false,
  filter: ALL,
  limit: PAGE,
  setOpen: (open) => set({ open }),
  narrow: (filter) => set((state) => ({ filter: { ...state.filter, ...filter }, limit: PAGE })),
  listMore: () => set(({ limit }) => ({ limit: limit + PAGE })),
}));
