import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import { type Suggestion, SuggestionSchema } from '@/lib/drafting/suggestion';

/** A suggestion with what the user did to it so far. */
export interface PartDraft {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly seed: number;
  /** Worded by a model: not made anew unasked. */
  readonly byModel: boolean;
}

const ByIndex = z.record(z.string().regex(/^\d+$/), z.string());

const PartDraftSchema: z.ZodType<PartDraft> = z.object({
  suggestion: SuggestionSchema,
  edits: z.object({
    heading: z.string().exactOptional(),
    titles: ByIndex.exactOptional(),
    paragraphs: ByIndex.exactOptional(),
    dropped: z.array(z.int()).exactOptional(),
    choices: z.record(z.string(), z.string()).exactOptional(),
    before: z.int().exactOptional(),
  }),
  seed: z.int(),
  byModel: z.boolean(),
});

export type StoredDrafts = Readonly<Record<string, PartDraft>>;

const item = storage.defineItem<unknown>('local:suggestions');
/** The newest so many are kept. */
const LIMIT = 20;

/** What cannot be read counts as nothing. */
export async function loadDrafts(): Promise<StoredDrafts> {
  const stored = z.record(z.string(), PartDraftSchema).safeParse((await item.getValue()) ?? {});
  return stored.success ? stored.data : {};
}

/** Keeps on this machine what the user typed or picked, so that a crash loses none of it. */
export async function saveDrafts(drafts: StoredDrafts): Promise<void> {
  await item.setValue(Object.fromEntries(Object.entries(drafts).slice(-LIMIT)));
}
