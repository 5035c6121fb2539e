import { create } from 'zustand';

export const VIEWS = ['check', 'paste', 'drafting', 'settings'] as const;
export type View = (typeof VIEWS)[number];

interface ViewState {
  readonly view: View;
  /** Whose text the drafting view works on: the one looked at last. */
  readonly source: 'check' | 'paste';
  /** True once the settings were opened: from then on a half-filled form stays. */
  readonly settingsOpened: boolean;
  /** The part to draft that was asked for last. */
  readonly role: string | null;
  show(view: View): void;
  draft(role: string): void;
}

export const useView = create<ViewState>((set) => ({
  view: 'check',
  source: 'check',
  settingsOpened: false,
  role: null,
  show: (view) =>
    set({
      view,
      ...(view === 'check' || view === 'paste' ? { source: view } : {}),
      ...(view === 'settings' ? { settingsOpened: true } : {}),
    }),
  draft: (role) => set({ view: 'drafting', role }),
}));
