import { create } from 'zustand';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { type ColumnKind, type ColumnMapping, withColumnKind } from '@/lib/outreach/columns';
import type { DuplicateChoice, DuplicateChoices } from '@/lib/outreach/duplicates';
import { guessColumns } from '@/lib/outreach/guess-columns';
import type { TableReading } from '@/lib/outreach/html-table';
import { kindOf } from '@/lib/outreach/kinds';
import { rememberedMapping } from '@/lib/outreach/mapping-memory';
import { type Mending, mendedSheet, withMended, withoutMended } from '@/lib/outreach/mending';
import { type PhraseForm, type PhraseName, type PhraseOptions, USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { placeOfAddress, type Sheet } from '@/lib/outreach/sheet';
import { useMappingMemory } from './mapping-memory-store';

/** The section of the panel, for what leads there. */
export const OUTREACH_SECTION = 'outreach-section';

/** table: as it is read; totals: what it adds up to; text: what is written of it. */
export type OutreachStep = 'table' | 'totals' | 'text';

/** The table with all the user decided about it. */
export interface OutreachTableState extends Omit<PhraseOptions, 'reportYear'> {
  readonly step: OutreachStep;
  /** As it was given; what the user wrote over it is `mending`. */
  readonly sheet: Sheet | null;
  /** Further tables of the same paste, which were not read. */
  readonly others: number;
  /** What the user should know of the reading, in Chinese. */
  readonly notes: readonly string[];
  readonly mapping: ColumnMapping | null;
  /** Columns, from 0, whose meaning the user said; the others are guessed. */
  readonly chosen: readonly number[];
  /** Whether the columns are those of the last table with this header, and not guessed. */
  readonly remembered: boolean;
  readonly mending: Mending;
  readonly choices: DuplicateChoices;
  /** What the user did to the paragraph; gone when another one is written. */
  readonly edits: UserEdits;
  /** The paragraph as a model worded it, and the id of the one it stands for. */
  readonly smoothed: { readonly of: string; readonly suggestion: Suggestion } | null;
}

interface OutreachState extends OutreachTableState {
  /** Address of the cell that is looked at. */
  readonly cell: string | null;
  /** The table that was cleared last, to be had back. */
  readonly cleared: OutreachTableState | null;
  take(reading: TableReading): void;
  clear(): void;
  /** The cleared table again. */
  takeBack(): void;
  show(step: OutreachStep): void;
  look(cell: string | null): void;
  setColumn(at: number, kind: ColumnKind): void;
  /** The table is of another kind: its columns are guessed anew. */
  setDataKind(id: string): void;
  /** Rows down to the header's last, 0 for none. */
  setHeaderRows(rows: number): void;
  /** Columns as guessed, those of the last table forgotten. */
  guessAnew(): void;
  mend(cell: string, text: string): void;
  /** The text as given again; of all cells with null. */
  unmend(cell: string | null): void;
  decide(duplicate: string, choice: DuplicateChoice): void;
  setForm(form: PhraseForm): void;
  setNames(names: readonly PhraseName[]): void;
  edit(edits: UserEdits): void;
  again(): void;
  /** `suggestion` in the place of the paragraph of that id; null for the paragraph itself again. */
  smooth(of: string, suggestion: Suggestion | null): void;
}

const EMPTY: OutreachTableState = {
  step: 'table',
  sheet: null,
  others: 0,
  notes: [],
  mapping: null,
  chosen: [],
  remembered: false,
  mending: {},
  choices: {},
  form: 'total',
  names: USUAL_NAMES,
  seed: 0,
  edits: {},
  smoothed: null,
};

/** The pasted table and how it is read and phrased; stays while the user looks elsewhere. */
export const useOutreach = create<OutreachState>((set, get) => {
  const remember = () => {
    const { sheet, mapping } = get();
    if (sheet && mapping) useMappingMemory.getState().remember(sheet, mapping);
  };
  const mended = (mending: Mending, cells: readonly string[]) => {
    const { sheet, mapping, chosen } = get();
    if (!sheet || !mapping) return;
    const isHeader = cells.some((cell) => placeOfAddress(cell).row < mapping.headerRows);
    const next = isHeader ? reread(mendedSheet(sheet, mending), mapping, chosen) : mapping;
    set({ mending, mapping: next, edits: {} });
  };
  return {
    ...EMPTY,
    cell: null,
    cleared: null,
    take({ sheet, others, notes = [] }) {
      const { form, names } = get();
      const guess = guessColumns(sheet);
      const last = rememberedMapping(useMappingMemory.getState().memory, sheet, guess);
      const mapping = last ?? guess;
      set({
        ...EMPTY,
        // The form of the table before, where this kind is written in it.
        form: kindOf(mapping).forms[form] ? form : 'total',
        names,
        sheet,
        others,
        notes,
        mapping,
        remembered: last !== null,
        cell: null,
      });
    },
    clear() {
      set({ ...EMPTY, cell: null, cleared: tableState(get()) });
    },
    takeBack() {
      const { cleared } = get();
      if (cleared) set({ ...cleared, cleared: null });
    },
    show: (step) => set({ step }),
    look: (cell) => set({ cell, step: 'table' }),
    setColumn(at, kind) {
      const { mapping, chosen } = get();
      if (!mapping) return;
      set({
        mapping: withColumnKind(mapping, at, kind),
        chosen: [...chosen.filter((one) => one !== at), at],
        edits: {},
      });
      remember();
    },
    setDataKind(id) {
      const { sheet, mapping, mending } = get();
      if (!sheet || !mapping) return;
      const guess = guessColumns(mendedSheet(sheet, mending), mapping.headerRows, id);
      set({ mapping: guess, chosen: [], remembered: false, form: 'total', edits: {} });
      remember();
    },
    setHeaderRows(rows) {
      const { sheet, mending } = get();
      if (!sheet) return;
      set({ mapping: guessColumns(mendedSheet(sheet, mending), rows), chosen: [], remembered: false, edits: {} });
      remember();
    },
    guessAnew() {
      const { sheet, mending } = get();
      if (!sheet) return;
      set({ mapping: guessColumns(mendedSheet(sheet, mending)), chosen: [], remembered: false, edits: {} });
      useMappingMemory.getState().forget(sheet);
    },
    mend(cell, text) {
      const { sheet, mending } = get();
      if (sheet) mended(withMended(sheet, mending, cell, text), [cell]);
    },
    unmend(cell) {
      const { mending } = get();
      mended(cell === null ? {} : withoutMended(mending, cell), cell === null ? Object.keys(mending) : [cell]);
    },
    decide: (duplicate, choice) => set(({ choices }) => ({ choices: { ...choices, [duplicate]: choice }, edits: {} })),
    setForm: (form) => set({ form, edits: {} }),
    setNames: (names) => set({ names, edits: {} }),
    edit: (edits) => set((state) => ({ edits: { ...state.edits, ...edits } })),
    smooth: (of, suggestion) => set({ smoothed: suggestion && { of, suggestion }, edits: {} }),
    again: () => set(({ seed }) => ({ seed: seed + 1, edits: {} })),
  };
});

/** The columns by what the header says now, those the user chose as he chose them. */
function reread(sheet: Sheet, mapping: ColumnMapping, chosen: readonly number[]): ColumnMapping {
  const { headerRows, columns } = mapping;
  const guess = guessColumns(sheet, headerRows, kindOf(mapping).id);
  return {
    ...guess,
    columns: guess.columns.map((column, at) =>
      chosen.includes(at) ? { ...column, kind: columns[at]?.kind ?? column.kind } : column,
    ),
  };
}

/** What of the state is the table's own and is kept. */
export function tableState(state: OutreachTableState): OutreachTableState {
  const { step, sheet, others, notes, mapping, chosen, remembered, mending, choices } = state;
  const { form, names, seed, edits, smoothed } = state;
  return {
    step,
    sheet,
    others,
    notes,
    mapping,
    chosen,
    remembered,
    mending,
    choices,
    form,
    names,
    seed,
    edits,
    smoothed,
  };
}
