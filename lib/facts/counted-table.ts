import * as z from 'zod';
import { ApproxSchema } from './fact';

const ThingSchema = z.object({
  kind: z.enum(['item', 'persons', 'views', 'sessions']),
  /** 折页, 受众, 活动. */
  name: z.string().min(1),
  unit: z.string().min(1),
  /** Words by which a sentence names it; of an item its own name alone. */
  words: z.array(z.string().min(1)).min(1).readonly(),
  /** True for printed matter, which a text may sum up as 各类宣传资料. */
  printed: z.boolean(),
});
export type CountedThing = z.infer<typeof ThingSchema>;

const RowSchema = z.object({
  /** As in an event's day: 2025-04-15, 2025-04, --04-15 or --04; `end` only for a range. */
  day: z.string().nullable(),
  end: z.string().nullable(),
  /** Id of lib/facts/occasions, else the cell's words. */
  occasion: z.string().nullable(),
  place: z.string().nullable(),
  counts: z
    .array(
      z.object({
        /** Index in `things`. */
        thing: z.int().min(0),
        value: z.number().nonnegative(),
        approx: ApproxSchema.nullable(),
        cell: z.string(),
      }),
    )
    .readonly(),
});
export type CountedRow = z.infer<typeof RowSchema>;

/** What a table of the user's counts, row by row: the draft's figures are compared with it. */
export const CountedTableSchema = z.object({
  /** What the user sees: 宣传活动表. */
  label: z.string(),
  things: z.array(ThingSchema).readonly(),
  rows: z.array(RowSchema).readonly(),
});
export type CountedTable = z.infer<typeof CountedTableSchema>;
