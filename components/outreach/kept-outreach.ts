import * as z from 'zod';
import { keyedStore } from '@/lib/history/keyed-store';
import { findSecrecyMarking } from '@/lib/llm/secrecy';
import { ColumnMappingSchema } from '@/lib/outreach/columns';
import { DuplicateChoicesSchema } from '@/lib/outreach/duplicates';
import { MendingSchema } from '@/lib/outreach/mending';
import { PackedSheetSchema, unpackSheet } from '@/lib/outreach/packed-sheet';
import { PhraseFormSchema, PhraseNameSchema } from '@/lib/outreach/phrase-options';
import { restoreMappingMemory } from './mapping-memory-store';
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
  edits: z.looseObject({}),
});

// Apart, because the table is large and what is done about it changes with every click.
const sheets = keyedStore('outreach-sheet', PackedSheetSchema, 1);
const works = keyedStore('outreach-work', WorkSchema, 1);
const KEY = 'table';

let started: Promise<void> | null = null;

/** Brings back the table of an earlier session of the panel and keeps it from now on. Once; later calls do nothing. */
export function keepOutreach(): Promise<void> {
  started ??= restore().then(() => {
    useOutreach.subscribe((state, before) => {
      if (tableOf(state) !== tableOf(before)) void keepSheet(state);
      void keepWork(state);
    });
  });
  return started;
}

async function restore(): Promise<void> {
  await restoreMappingMemory();
  const [kept, work] = await Promise.all([sheets.load(), works.load()]);
  const sheet = kept[KEY];
  const rest = work[KEY];
  // What the user pasted meanwhile goes before.
  if (!sheet || !rest || useOutreach.getState().sheet) return;
  useOutreach.setState({ ...rest, sheet: unpackSheet(sheet), smoothed: null });
}

function tableOf({ sheet }: OutreachTableState) {
  return sheet;
}

/** A table with a secrecy marking never lies on the disk. */
let isOffDisk = false;

async function keepSheet({ sheet }: OutreachTableState): Promise<void> {
  isOffDisk = sheet !== null && findSecrecyMarking(packedSheet(sheet).text.replaceAll('\u0000', '\t')) !== null;
  if (sheet && !isOffDisk) await sheets.save(KEY, packedSheet(sheet));
  else await sheets.remove(KEY);
}

async function keepWork(state: OutreachTableState): Promise<void> {
  const { sheet, mapping, smoothed: _, ...work } = tableState(state);
  const lists = { chosen: [...work.chosen], names: [...work.names], notes: [...work.notes] };
  if (sheet && mapping && !isOffDisk) await works.save(KEY, { ...work, ...lists, edits: { ...work.edits }, mapping });
  else await works.remove(KEY);
}
