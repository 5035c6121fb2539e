import * as z from 'zod';
import { MAX_CHARACTERS, type Snapshot, TextTooLong } from '@/lib/document/snapshot';
import type { EditorRead, FoundEditor, WriteResult } from '@/lib/editors/contract';
import type { FrameProbe } from '@/lib/editors/probe';
import type { ReadProgress } from '@/lib/editors/reading';
import { REASONS } from '@/lib/editors/reasons';

// A page can forge every answer its own world gives: nothing is taken that does not have the agreed shape.

const offset = z.int().nonnegative();
const undo = z.enum(['native', 'panel']);

const reason = z.enum(keys(REASONS)).transform((key) => REASONS[key]);

function keys<T extends object>(table: T): (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}

const line = z.object({
  start: offset,
  end: offset,
  kind: z.enum(['paragraph', 'heading', 'item', 'row']),
  depth: z.int().min(1).max(6).exactOptional(),
});

const snapshot: z.ZodType<Snapshot> = z
  .object({
    text: z.string(),
    format: z.enum(['text', 'markdown', 'html', 'editor']),
    lines: z.array(line).exactOptional(),
    complete: z.boolean(),
    reason: reason.exactOptional(),
  })
  .refine(({ text, lines }) => lines === undefined || areLinesOf(text, lines), 'lines do not part the text');

function areLinesOf(text: string, lines: readonly z.infer<typeof line>[]): boolean {
  let at = 0;
  return lines.every(({ start, end }) => {
    const fits = at <= start && start <= end && end <= text.length;
    at = end;
    return fits;
  });
}

const read: z.ZodType<EditorRead> = z.object({
  snapshot,
  capabilities: z.object({
    write: z.enum(['none', 'edits']),
    insertBlocks: z.boolean(),
    mark: z.enum(['range', 'selection', 'none']),
    undo: z.object({ edits: undo, insert: undo }),
  }),
});

const write: z.ZodType<WriteResult> = z.discriminatedUnion('status', [
  z.object({ status: z.literal('applied'), read }),
  z.object({ status: z.literal('stale'), read }),
  z.object({ status: z.literal('refused'), reason }),
  z.object({ status: z.literal('unverified'), reason }),
]);

const found: z.ZodType<FoundEditor[]> = z.array(
  z.object({
    family: z.string(),
    key: z.string(),
    label: z.string().max(40),
    length: offset,
    focused: z.boolean(),
    isPage: z.boolean().exactOptional(),
  }),
);

export const frameProbe: z.ZodType<FrameProbe> = z.object({
  origin: z.string(),
  families: z.array(z.string()),
  foreign: z.array(z.string()),
});

const progress: z.ZodType<ReadProgress | null> = z.object({ lines: offset, characters: offset }).nullable();

/** What each method of an adapter answers. */
export const REPLIES = {
  find: found,
  read,
  progress,
  cancel: z.null(),
  locate: z.enum(['shown', 'gone', 'unseen']),
  apply: write,
  undo: write,
} as const;

/** @throws TextTooLong */
export function limitLength(snapshot: Snapshot): void {
  if (snapshot.text.length > MAX_CHARACTERS) throw new TextTooLong(snapshot.text.length);
}

/** What a call into the page brings back. */
export const callReply = z.union([
  z.object({ status: z.literal('answered'), value: z.unknown() }),
  z.object({ status: z.literal('absent') }),
  z.object({ status: z.literal('failed') }),
]);
