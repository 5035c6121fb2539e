import * as z from 'zod';

const Month = z.int().min(1).max(12);

/** When an occasion falls: on a day, on the nth weekday of a month (0 is Sunday), in a week set year by year, in a month, or as a place decides. */
const WhenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), month: Month, day: z.int().min(1).max(31) }),
  z.strictObject({
    kind: z.literal('weekday'),
    month: Month,
    nth: z.int().min(1).max(4),
    weekday: z.int().min(0).max(6),
  }),
  z.strictObject({ kind: z.literal('week'), month: Month }),
  z.strictObject({ kind: z.literal('month'), month: Month }),
  z.strictObject({ kind: z.literal('local') }),
]);

/**
 * What is wrong with a spelling. unknown: there is no such occasion. doubtful: none of the country's, a place may have
 * one. shortened: a word of the official name is left out. brief: shortened so far that it also occurs by chance, or in
 * everyday speech. customary: shortened, and even authorities write so.
 */
const FaultSchema = z.enum(['unknown', 'doubtful', 'shortened', 'brief', 'customary']);
export type Fault = z.infer<typeof FaultSchema>;

/** A day, week or month that outreach is tied to, under its official name. */
const OccasionSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  /** How its day is written before the name, quotation marks left out; empty when it has none. */
  day: z.string().regex(/^(?:\d{1,2}·\d{1,2})?$/),
  when: WhenSchema,
  /** The year of the first; the nth falls in `year` + n - 1. `exact` when an official text counts so. */
  first: z.strictObject({ year: z.int(), exact: z.boolean() }).nullable(),
  /** Other right ways to write it. */
  aliases: z.array(z.string()),
  /** Spellings that are not right. */
  faults: z.array(z.strictObject({ name: z.string().min(1), fault: FaultSchema })),
  source: z.string().min(1),
});
export type Occasion = z.infer<typeof OccasionSchema>;

export const OccasionsSchema = z.strictObject({ asOf: z.iso.date(), occasions: z.array(OccasionSchema) });
export type Occasions = z.infer<typeof OccasionsSchema>;
