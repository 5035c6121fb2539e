import { create } from 'zustand';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { type ColumnKind, type ColumnMapping, withColumnKind } from '@/lib/outreach/columns';
import { guessColumns } from '@/lib/outreach/guess-columns';
import type { TableReading } from '@/lib/outreach/html-table';
import { type PhraseForm, type PhraseName, type PhraseOptions, USUAL_NAMES } from '@/lib/outreach/phrase-options';
import type { Sheet } from '@/lib/outreach/sheet';

/** table: as it is read; totals: what it adds up to; text: what is written of it. */
export type OutreachStep = 'table' | 'totals' | 'text';

interface OutreachState extends Omit<PhraseOptions, 'reportYear'> {
  readonly step: OutreachStep;
  readonly sheet: Sheet | null;
  /** Further tables of the same paste, which were not read. */
  readonly others: number;
  readonly mapping: ColumnMapping | null;
  /** What the user did to the paragraph; gone when another one is written. */
  readonly edits: UserEdits;
  /** The paragraph as a model worded it, and the id of the one it stands for. */
  readonly smoothed: { readonly of: string; readonly suggestion: Suggestion } | null;
  take(reading: TableReading): void;
  clear(): void;
  show(step: OutreachStep): void;
  setColumn(at: number, kind: ColumnKind): void;
  /** The table is of another kind: its columns are guessed anew. */
  setDataKind(id: string): void;
  setForm(form: PhraseForm): void;
  setNames(names: readonly PhraseName[]): void;
  edit(edits: UserEdits): void;
  again(): void;
  /** `suggestion` in the place of the paragraph of that id; null for the paragraph itself again. */
  smooth(of: string, suggestion: Suggestion | null): void;
}

const EMPTY = {
  step: 'table',
  sheet: null,
  others: 0,
  mapping: null,
  form: 'total',
  names: USUAL_NAMES,
  seed: 0,
  edits: {},
  smoothed: null,
} as const;

/** The pasted table and how it is read and phrased; stays while the user looks elsewhere. */
export const useOutreach = create<OutreachState>((set) => ({
  ...EMPTY,
  take: ({ sheet, others }) => set({ step: 'table', sheet, others, mapping: guessColumns(sheet), seed: 0, edits: {} }),
  clear: () => set(EMPTY),
  show: (step) => set({ step }),
  setColumn: (at, kind) =>
    set(({ mapping }) => (mapping ? { mapping: withColumnKind(mapping, at, kind), edits: {} } : {})),
  setDataKind: (id) =>
    set(({ sheet, mapping }) =>
      sheet && mapping ? { mapping: guessColumns(sheet, mapping.headerRows, id), form: 'total', edits: {} } : {},
    ),
  setForm: (form) => set({ form, edits: {} }),
  setNames: (names) => set({ names, edits: {} }),
  edit: (edits) => set((state) => ({ edits: { ...state.edits, ...edits } })),
  smooth: (of, suggestion) => set({ smoothed: suggestion && { of, suggestion }, edits: {} }),
  again: () => set(({ seed }) => ({ seed: seed + 1, edits: {} })),
}));
