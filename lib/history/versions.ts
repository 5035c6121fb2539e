import * as z from 'zod';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import { type Suggestion, SuggestionSchema } from '@/lib/drafting/suggestion';

/** A suggestion with what the user did to it so far. */
export interface Version {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly seed: number;
  /** Worded by a model: not made anew unasked. */
  readonly byModel: boolean;
  /** What the user asked of the model: 写得再短一点. */
  readonly remark?: string;
}

/** The versions of one part of one draft, oldest first; the user looks at `shown`. */
export interface Versions {
  readonly before: readonly Version[];
  readonly shown: Version;
  readonly after: readonly Version[];
}

/** So many are kept of a part. */
const LIMIT = 10;

const ByIndex = z.record(z.string().regex(/^\d+$/), z.string());

export const UserEditsSchema: z.ZodType<UserEdits> = z.object({
  heading: z.string().exactOptional(),
  titles: ByIndex.exactOptional(),
  paragraphs: ByIndex.exactOptional(),
  fills: z.record(z.string(), z.string()).exactOptional(),
  dropped: z.array(z.int()).exactOptional(),
  choices: z.record(z.string(), z.string()).exactOptional(),
  before: z.int().exactOptional(),
});

const VersionSchema: z.ZodType<Version> = z.object({
  suggestion: SuggestionSchema,
  edits: UserEditsSchema,
  seed: z.int(),
  byModel: z.boolean(),
  remark: z.string().exactOptional(),
});

export const VersionsSchema: z.ZodType<Versions> = z.object({
  before: z.array(VersionSchema),
  shown: VersionSchema,
  after: z.array(VersionSchema),
});

export function allVersions({ before, shown, after }: Versions): readonly Version[] {
  return [...before, shown, ...after];
}

/** With another version after all there are; it is shown. The oldest go when there are too many. */
export function withNew(versions: Versions | undefined, shown: Version): Versions {
  const before = versions ? allVersions(versions) : [];
  return { before: before.slice(-(LIMIT - 1)), shown, after: [] };
}

/** With another one in the place of the version that is shown. */
export function withShown(versions: Versions | undefined, shown: Version): Versions {
  return versions ? { ...versions, shown } : { before: [], shown, after: [] };
}

/** One version back or forth; the same where there is none. */
export function turned(versions: Versions, by: -1 | 1): Versions {
  const { before, shown, after } = versions;
  const next = by < 0 ? before.at(-1) : after[0];
  if (!next) return versions;
  return by < 0
    ? { before: before.slice(0, -1), shown: next, after: [shown, ...after] }
    : { before: [...before, shown], shown: next, after: after.slice(1) };
}

/** Whether anything would be lost with them: what the program alone wrote it writes again. */
export function isWorthKeeping(versions: Versions): boolean {
  return allVersions(versions).some(({ byModel, edits }) => byModel || Object.keys(edits).length > 0);
}
