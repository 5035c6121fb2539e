import { create } from 'zustand';

interface RolloverState {
  /** Ids of the names the user says still hold, by draft. */
  readonly ticked: Readonly<Record<string, readonly string[]>>;
  tick(draft: string, ids: readonly string[]): void;
}

/** In memory only, as last year's report itself. */
export const useRollover = create<RolloverState>((set) => ({
  ticked: {},
  tick: (draft, ids) => set(({ ticked }) => ({ ticked: { ...ticked, [draft]: ids } })),
}));
