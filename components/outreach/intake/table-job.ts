import { type FoundTable, NotTable, type NotTableReason } from '@/lib/outreach/found-table';
import type { Cell, Sheet } from '@/lib/outreach/sheet';
import { foundInText } from './found-in-text';

/** What is read apart from the panel: the bytes of a workbook, or a text of tabs or commas with the file's name. */
export type TableJob = { readonly bytes: Uint8Array } | { readonly text: string; readonly name: string };

/**
 * What the reader answers, one after the other. Rows come in portions, each a task of its own: thousands of cells taken
 * in at once would stop the panel.
 */
export type TableAnswer =
  | { readonly type: 'table'; readonly name: string; readonly hidden: { rows: number; columns: number } | null }
  /** Of the table told last; `whole` are the rows with those that are hidden. */
  | { readonly type: 'rows'; readonly whole: boolean; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'done' }
  | { readonly type: 'refused'; readonly reason: NotTableReason; readonly rows: number }
  | { readonly type: 'failed' };

const PORTION = 500;

/** @throws NotTable */
export async function readJob(job: TableJob): Promise<FoundTable[]> {
  if ('text' in job) return foundInText(job.text, job.name);
  const { readWorkbook } = await import('@/lib/outreach/workbook');
  return readWorkbook(job.bytes);
}

/** Tells what the job gives, in order; never throws. */
export async function answerJob(job: TableJob, tell: (answer: TableAnswer) => void): Promise<void> {
  try {
    for (const { name, sheet, hidden } of await readJob(job)) {
      tell({ type: 'table', name, hidden: hidden && { rows: hidden.rows, columns: hidden.columns } });
      for (const rows of portions(sheet)) tell({ type: 'rows', whole: false, rows });
      if (hidden) for (const rows of portions(hidden.whole)) tell({ type: 'rows', whole: true, rows });
    }
    tell({ type: 'done' });
  } catch (error) {
    if (error instanceof NotTable) return tell({ type: 'refused', reason: error.reason, rows: error.rows });
    console.error(error);
    tell({ type: 'failed' });
  }
}

function portions({ rows }: Sheet): (readonly (readonly Cell[])[])[] {
  return Array.from({ length: Math.ceil(rows.length / PORTION) }, (_, at) =>
    rows.slice(at * PORTION, (at + 1) * PORTION),
  );
}

/** Puts answers together again. */
export function collectAnswers() {
  const tables: { name: string; rows: (readonly Cell[])[]; whole: (readonly Cell[])[]; hidden: Hidden }[] = [];
  type Hidden = Extract<TableAnswer, { type: 'table' }>['hidden'];
  return {
    add(answer: Extract<TableAnswer, { type: 'table' | 'rows' }>): void {
      if (answer.type === 'table') tables.push({ name: answer.name, rows: [], whole: [], hidden: answer.hidden });
      else tables.at(-1)?.[answer.whole ? 'whole' : 'rows'].push(...answer.rows);
    },
    /** Rows so far. */
    count: () => tables.reduce((sum, { rows }) => sum + rows.length, 0),
    tables: (): FoundTable[] =>
      tables.map(({ name, rows, whole, hidden }) => ({
        name,
        sheet: named(rows, name),
        hidden: hidden && { ...hidden, whole: named(whole, name) },
      })),
  };
}

function named(rows: Sheet['rows'], name: string): Sheet {
  return name ? { rows, name } : { rows };
}
