import * as z from 'zod';
import { SuggestionSchema } from '@/lib/drafting/suggestion';
import { keyedStore } from '@/lib/history/keyed-store';
import { UserEditsSchema } from '@/lib/history/versions';
import { findSecrecyMarking } from '@/lib/llm/secrecy';
import { ColumnMappingSchema } from '@/lib/outreach/columns';
import { DuplicateChoicesSchema } from '@/lib/outreach/duplicates';
import { MendingSchema } from '@/lib/outreach/mending';
import { PackedSheetSchema, unpackSheet } from '@/lib/outreach/packed-sheet';
import { PhraseFormSchema, PhraseNameSchema } from '@/lib/outreach/phrase-options';
import { restoreMappingMemory, useMappingMemory } from './mapping-memory-store';
import { type OutreachTableState, tableState, useOutreach } from './outreach-store';
import { packedSheet } from './use-outreach-draft';

const WorkSchema = z.object({
  step: z.enum(['table', 'totals', 'text']),
  others: z.int().min(0),
  notes: z.array(z.string()),
  mapping: ColumnMappingSchema,
  chosen: z.array(z.int().min(0)),
  remembered: z.boolean(),
  mending: MendingSchema,
  choices: DuplicateChoicesSchema,
  form: PhraseFormSchema,
  names: z.array(PhraseNameSchema),
  seed: z.int(),
  edits: UserEditsSchema,
  smoothed: z.object({ of: z.string(), suggestion: SuggestionSchema }).nullable(),
});

// Apart, because the table is large and what is done about it changes with every click.
const sheets = keyedStore('outreach-sheet', PackedSheetSchema, 1);
const works = keyedStore('outreach-work', WorkSchema, 1);
const KEY = 'table';

let started: Promise<void> | null = null;

/** Brings back the table of an earlier session of the panel and keeps it from now on. Once; later calls do nothing. */
export function keepOutreach(): Promise<void> {
  started ??= restore().then(() => {
    useOutreach.subscribe((state, before) => later(state, state.sheet !== before.sheet));
    // What was pasted before all was read back.
    const now = useOutreach.getState();
    if (now.sheet) later(now, true);
  });
  return started;
}

/** Throws the table away, and what was remembered of its columns. */
export async function forgetOutreach(): Promise<void> {
  useOutreach.getState().clear();
  useOutreach.setState({ cleared: null });
  useMappingMemory.getState().clear();
  await Promise.all([sheets.clear(), works.clear()]);
}

let waiting: { readonly state: OutreachTableState; readonly isNew: boolean } | null = null;

/** A table of thousands of rows is written down after it is shown, and once for several changes in a row. */
function later(state: OutreachTableState, isNew: boolean): void {
  if (waiting === null)
    setTimeout(() => {
      const latest = waiting;
      waiting = null;
      if (!latest) return;
      if (latest.isNew) void keepSheet(latest.state);
      void keepWork(latest.state);
    });
  waiting = { state, isNew: isNew || waiting?.isNew === true };
}

async function restore(): Promise<void> {
  await restoreMappingMemory();
  const [kept, work] = await Promise.all([sheets.load(), works.load()]);
  const sheet = kept[KEY];
  const rest = work[KEY];
  // What the user pasted meanwhile goes before.
  if (!sheet || !rest || useOutreach.getState().sheet) return;
  useOutreach.setState({ ...rest, sheet: unpackSheet(sheet) });
}

/** A table with a secrecy marking never lies on the disk. */
let isOffDisk = false;

async function keepSheet({ sheet }: OutreachTableState): Promise<void> {
  isOffDisk = sheet !== null && findSecrecyMarking(packedSheet(sheet).text.replaceAll('\u0000', '\t')) !== null;
  if (sheet && !isOffDisk) await sheets.save(KEY, packedSheet(sheet));
  else await sheets.remove(KEY);
}

async function keepWork(state: OutreachTableState): Promise<void> {
  const { sheet, mapping, ...work } = tableState(state);
  const lists = { chosen: [...work.chosen], names: [...work.names], notes: [...work.notes] };
  if (sheet && mapping && !isOffDisk) await works.save(KEY, { ...work, ...lists, mapping });
  else await works.remove(KEY);
}
