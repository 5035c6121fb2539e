import { create } from 'zustand';
import { reasonOf } from '@/components/check/reason';
import { isCancelled, type ReadingNow } from '@/components/paste/follow-reading';
import { type FoundTable, filled, NotTable, readingOf } from '@/lib/outreach/found-table';
import type { TableReading } from '@/lib/outreach/html-table';
import { type NotesReading, readNotes } from '@/lib/outreach/notes';
import { nextTask } from './next-task';
import type { TableFollowing } from './table-reader';
import { NO_TABLE, tableError } from './table-reasons';

export type TakeTable = (reading: TableReading) => void;

interface TableIntake {
  /** Notes typed or pasted, not read yet. */
  readonly text: string;
  readonly reading: ReadingNow | null;
  /** Why there is no table, in Chinese. */
  readonly failure: string | null;
  /** Tables that wait for the user to choose one. */
  readonly found: readonly FoundTable[] | null;
  /** What was understood of `text`, to be looked at. */
  readonly notes: NotesReading | null;
  setText(text: string): void;
  /** Reads tables with progress; one alone is taken at once, of several the user chooses. */
  read(
    label: string,
    work: (following: Required<TableFollowing>) => Promise<readonly FoundTable[]>,
    onTable: TakeTable,
  ): Promise<void>;
  offer(tables: readonly FoundTable[], onTable: TakeTable): void;
  choose(table: FoundTable, withHidden: boolean, onTable: TakeTable): void;
  readNotes(): void;
  /** The notes are taken; their text stays until the next ones. */
  takeNotes(onTable: TakeTable): void;
  refuse(error: unknown): void;
  back(): void;
}

const NO_EVENT =
  '没有认出活动。一行写一场：日期、地点、做了什么、发了多少，如“3月1日在望湖广场开展国际民防日宣传，发放折页300份”。';

/** How a table comes in. It outlives the view: what is typed or being read stays while the user looks elsewhere. */
export const useTableIntake = create<TableIntake>((set, get) => ({
  text: '',
  reading: null,
  failure: null,
  found: null,
  notes: null,
  setText: (text) => set({ text, failure: null }),
  async read(label, work, onTable) {
    if (get().reading) return;
    const controller = new AbortController();
    const say = (text: string) => set({ reading: { text, cancel: () => controller.abort() } });
    set({ failure: null, found: null });
    say(`正在读取${label}…`);
    try {
      const tables = await work({
        signal: controller.signal,
        read: (rows) => say(`正在读取${label}：已读 ${rows.toLocaleString('zh-CN')} 行`),
      });
      // What was read is put together in one task, what is made of it in the next.
      await nextTask();
      controller.signal.throwIfAborted();
      get().offer(tables, onTable);
    } catch (error) {
      if (!isCancelled(error)) get().refuse(error);
    }
    set({ reading: null });
  },
  offer(tables, onTable) {
    const found = filled(tables);
    const [first] = found;
    if (!first) get().refuse(new NotTable('empty'));
    else if (found.length === 1 && !first.hidden) get().choose(first, false, onTable);
    else set({ found, failure: null });
  },
  choose(table, withHidden, onTable) {
    try {
      const reading = readingOf(table, withHidden);
      if ((reading.sheet.rows[0]?.length ?? 0) < 2) throw new Error(NO_TABLE);
      set({ found: null, failure: null });
      onTable(reading);
    } catch (error) {
      get().refuse(error);
    }
  },
  readNotes() {
    try {
      const notes = readNotes(get().text);
      set({ notes, failure: notes ? null : NO_EVENT });
    } catch (error) {
      get().refuse(error);
    }
  },
  takeNotes(onTable) {
    const { notes } = get();
    set({ notes: null });
    if (notes) onTable({ sheet: notes.sheet, others: 0 });
  },
  refuse: (error) => set({ failure: reasonOf(tableError(error)) }),
  back: () => set({ found: null, notes: null, failure: null }),
}));
