import { create } from 'zustand';
import { reasonOf } from '@/components/check/reason';
import { followReading, isCancelled, type ReadingNow } from '@/components/paste/follow-reading';
import type { PdfReading } from '@/lib/document/pdf/snapshot';
import { TextTooLong, textSnapshot } from '@/lib/document/snapshot';
import { headerRowsOf } from '@/lib/outreach/header-rows';
import type { TableReading } from '@/lib/outreach/html-table';
import { writeTsv } from '@/lib/outreach/tsv';
import { guessKind } from './guess-kind';
import { headerNote } from './header-note';
import { readSourceFile, type SourceReading, textSource } from './read-source';
import { type NewSource, type SuppliedKind, useSources } from './source-store';

/** A table whose header no row was known for; `id` when it is a source already. */
interface AskedTable {
  readonly label: string;
  readonly table: TableReading;
  readonly id: string | null;
}

interface IntakeState {
  /** How what comes in is used; null: by its title. */
  readonly kind: SuppliedKind | null;
  /** Typed or pasted, not added yet. */
  readonly text: string;
  readonly reading: ReadingNow | null;
  /** Why something was not added, in Chinese. */
  readonly failures: readonly string[];
  /** What is worth knowing of what was added. */
  readonly remarks: readonly string[];
  /** Tables that wait for the user to say which row is the header; the first is asked about. */
  readonly asked: readonly AskedTable[];
  setKind(kind: SuppliedKind | null): void;
  setText(text: string): void;
  /** All take the key of the draft at hand, if there is one. */
  addText(draft: string | null): void;
  addTable(table: TableReading, draft: string | null): void;
  addFiles(files: readonly File[], draft: string | null): Promise<void>;
  addPage(read: () => Promise<SourceReading>, draft: string | null): Promise<void>;
  /** Says why something is not taken. */
  refuse(error: unknown): void;
  /** Asks again which row is the header of a table that is a source. */
  askAgain(table: AskedTable): void;
  /** Rows down to the header's last, 0 for none; null to leave the table out. */
  answer(headerRows: number | null, draft: string | null): void;
}

const GUESSED: Readonly<Record<Exclude<SuppliedKind, 'text'>, string>> = {
  plan: '看标题是通知或计划，只用来写下一年度安排。不对的话，在它那一行改用途。',
  reference: '看标题是一份报告，只参考写法，里面的数字不会写进稿件。不对的话，在它那一行改用途。',
};

const NOTHING_SAID = { failures: [], remarks: [] } as const;

/** How sources come in. It outlives the view: what is typed, being read or asked stays while the user looks elsewhere. */
export const useIntake = create<IntakeState>((set, get) => {
  const refuse = (label: string, error: unknown) => {
    const reason = intakeReason(error);
    set(({ failures }) => ({ failures: [...failures, label ? `“${label}”：${reason}` : reason] }));
  };
  const remark = (...said: readonly string[]) => set(({ remarks }) => ({ remarks: [...remarks, ...said] }));

  function keep(source: NewSource, draft: string | null, ...said: readonly string[]) {
    const { sources, add } = useSources.getState();
    const same = sources.find(({ text }) => text === source.text);
    if (same) return remark(`“${source.label}”和已有的“${same.label}”内容一样，没有重复加入。`);
    add(source, draft);
    remark(...[...said, ...source.notes].map((note) => `“${source.label}”：${note}`));
  }

  function keepTable(
    label: string,
    { sheet, others, notes: said = [] }: TableReading,
    headerRows: number | null,
    draft: string | null,
  ) {
    const notes = [...said, ...(others > 0 ? [`另有 ${others} 张表没有读，请分别复制、粘贴。`] : [])];
    const source = { label, text: writeTsv(sheet), notes };
    const { kind } = get();
    // Only what was done is told row by row; of a plan or an example the words are taken.
    if (kind !== null && kind !== 'text') keep({ ...source, kind }, draft);
    else keep({ ...source, kind: 'table', table: { sheet, headerRows } }, draft, headerNote(sheet, headerRows));
  }

  function take(reading: SourceReading, draft: string | null) {
    if ('text' in reading) {
      const { kind } = get();
      const guessed = guessKind(reading.text);
      const said = kind === null && guessed !== 'text' ? [GUESSED[guessed]] : [];
      return keep({ ...reading, notes: [...reading.notes], kind: kind ?? guessed }, draft, ...said);
    }
    const { label, table } = reading;
    if ((get().kind ?? 'text') === 'text' && headerRowsOf(table.sheet) === null)
      set(({ asked }) => ({ asked: [...asked, { label, table, id: null }] }));
    else keepTable(label, table, null, draft);
  }

  /** Reads one thing, with progress, and says why it failed; false when the user stopped it. */
  async function read(
    label: string,
    work: (reading: Required<PdfReading>) => Promise<SourceReading>,
    draft: string | null,
  ): Promise<boolean> {
    const following = followReading(label, (reading) => set({ reading }));
    try {
      const got = await work(following);
      following.signal.throwIfAborted();
      take(got, draft);
    } catch (error) {
      if (!isCancelled(error)) refuse(label, error);
    }
    if (following.signal.aborted) remark(`已取消，没有加入“${label}”。`);
    return !following.signal.aborted;
  }

  return {
    kind: null,
    text: '',
    reading: null,
    ...NOTHING_SAID,
    asked: [],
    setKind: (kind) => set({ kind }),
    setText: (text) => set({ text }),
    addText(draft) {
      set(NOTHING_SAID);
      try {
        const label = `资料${useSources.getState().sources.length + 1}`;
        take(textSource(label, textSnapshot(get().text)), draft);
        set({ text: '' });
      } catch (error) {
        refuse('', error);
      }
    },
    addTable(table, draft) {
      set(NOTHING_SAID);
      take({ label: `表格${useSources.getState().sources.length + 1}`, table }, draft);
    },
    async addFiles(files, draft) {
      if (get().reading) return;
      set(NOTHING_SAID);
      for (const file of files) {
        if (!(await read(file.name, (reading) => readSourceFile(file, reading), draft))) break;
      }
      set({ reading: null });
    },
    async addPage(work, draft) {
      if (get().reading) return;
      set(NOTHING_SAID);
      await read('打开的网页', work, draft);
      set({ reading: null });
    },
    refuse: (error) => refuse('', error),
    askAgain: (table) => set(({ asked }) => ({ asked: [table, ...asked.filter(({ id }) => id !== table.id)] })),
    answer(headerRows, draft) {
      const [first, ...asked] = get().asked;
      set({ asked, ...NOTHING_SAID });
      if (!first || headerRows === null) return;
      const { label, table, id } = first;
      if (id === null) return keepTable(label, table, headerRows, draft);
      useSources.getState().change(id, { table: { sheet: table.sheet, headerRows } });
      remark(`“${label}”：${headerNote(table.sheet, headerRows)}`);
    },
  };
});

function intakeReason(error: unknown): string {
  if (error instanceof TextTooLong)
    return `有 ${error.characters.toLocaleString()} 字，太长了（上限 100 万字）。请只复制用得上的部分，粘贴到这里。`;
  return reasonOf(error);
}
