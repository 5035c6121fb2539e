import * as z from 'zod';
import { ApproxSchema } from '@/lib/facts/fact';

/** A cell as the sheet names it, counted from the pasted table's own corner: C5. */
export const AddressSchema = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);

const Cited = z.object({ cell: AddressSchema });

/** Words of a cell as they stand there. */
export const CitedTextSchema = Cited.extend({ text: z.string().min(1) });
export type CitedText = z.infer<typeof CitedTextSchema>;

/** Days as 2025-04-15, 2025-04, --04-15 or --04; `end` only where the cell names a range. */
export const EventDaySchema = Cited.extend({
  start: z.string().regex(/^(?:\d{4}|-)-\d{2}(?:-\d{2})?$/),
  end: z
    .string()
    .regex(/^(?:\d{4}|-)-\d{2}(?:-\d{2})?$/)
    .nullable(),
});
export type EventDay = z.infer<typeof EventDaySchema>;

export const EventOccasionSchema = Cited.extend({
  /** Id in lib/facts/occasions; null for one that list does not know. */
  id: z.string().nullable(),
  /** Official name where it is known, else the cell's words. */
  name: z.string().min(1),
});
export type EventOccasion = z.infer<typeof EventOccasionSchema>;

export const AmountKindSchema = z.enum(['item', 'persons', 'views', 'sessions']);
export type AmountKind = z.infer<typeof AmountKindSchema>;

export const AmountSchema = Cited.extend({
  kind: AmountKindSchema,
  /** What is counted: 折页, 受众, 阅读量. */
  name: z.string().min(1),
  /** 发放, 悬挂 … where the cell or its header says so. */
  verb: z.string().min(1).nullable(),
  value: z.number().nonnegative(),
  unit: z.string().min(1),
  approx: ApproxSchema.nullable(),
  /** Id of what the kind of table knows its column to count. */
  thing: z.string().exactOptional(),
});
export type Amount = z.infer<typeof AmountSchema>;

/** One row of a table of outreach events, every value with its cell. */
export const OutreachEventSchema = z.object({
  /** Line of the pasted sheet, from 1. */
  row: z.int().min(1),
  day: EventDaySchema.nullable(),
  occasion: EventOccasionSchema.nullable(),
  theme: CitedTextSchema.nullable(),
  place: CitedTextSchema.nullable(),
  host: CitedTextSchema.nullable(),
  coHosts: z.array(CitedTextSchema),
  audience: CitedTextSchema.nullable(),
  forms: z.array(CitedTextSchema),
  amounts: z.array(AmountSchema),
  remark: CitedTextSchema.nullable(),
  /** True where the row is no 场次 by itself: a line of statistics, or a record that its amounts count. */
  noSession: z.literal(true).exactOptional(),
});
export type OutreachEvent = z.infer<typeof OutreachEventSchema>;

/** Whether the row is an event, and not only a line of a list of items. */
export function hasOwn({ day, occasion, theme, place }: OutreachEvent): boolean {
  return day !== null || occasion !== null || theme !== null || place !== null;
}
