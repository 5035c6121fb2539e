import * as z from 'zod';

/** Occasions that are called by their month and day, and the names that follow the figures. */
const DayNameSchema = z.strictObject({
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  /** Pattern of what may follow the figures; wrong names too, for those are date/observance's business. */
  names: z.string(),
  /** True when the figures in quotation marks alone can mean nothing else. */
  alone: z.boolean(),
  source: z.string().min(1),
});

export const DayNamesSchema = z.strictObject({ asOf: z.iso.date(), days: z.array(DayNameSchema) });
export type DayNames = z.infer<typeof DayNamesSchema>;
