import { create } from 'zustand';
import type { Severity } from '@/lib/report/profile';
import { SEVERITIES } from './severity';

interface FilterState {
  readonly shown: readonly Severity[];
  /** Null for all. */
  readonly family: string | null;
  /** Advice is folded away until it is asked for. */
  readonly adviceOpen: boolean;
  toggle(severity: Severity): void;
  setFamily(family: string | null): void;
  openAdvice(open: boolean): void;
}

/** What of the findings the list shows. */
export const useFilter = create<FilterState>((set) => ({
  shown: SEVERITIES,
  family: null,
  adviceOpen: false,
  toggle: (severity) =>
    set(({ shown }) => ({
      shown: shown.includes(severity) ? shown.filter((other) => other !== severity) : [...shown, severity],
    })),
  setFamily: (family) => set({ family }),
  openAdvice: (adviceOpen) => set({ adviceOpen }),
}));
