import { create } from 'zustand';
import type { Severity } from '@/lib/report/profile';
import { SEVERITIES } from './severity';

interface FilterState {
  readonly shown: readonly Severity[];
  toggle(severity: Severity): void;
}

/** Which severities the list shows. */
export const useFilter = create<FilterState>((set) => ({
  shown: SEVERITIES,
  toggle: (severity) =>
    set(({ shown }) => ({
      shown: shown.includes(severity) ? shown.filter((other) => other !== severity) : [...shown, severity],
    })),
}));
