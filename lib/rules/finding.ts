import * as z from 'zod';
import { SeveritySchema } from '@/lib/report/profile';

const Offset = z.int().min(0);

/** Puts `text` in the place of start…end; equal offsets insert. UTF-16 units of the draft's source. */
export const EditSchema = z.object({ start: Offset, end: Offset, text: z.string() });
export type Edit = z.infer<typeof EditSchema>;

export const FixSchema = z.object({
  /** What the button says. */
  title: z.string(),
  /** True when it may be applied unseen, with all others at once. */
  safe: z.boolean(),
  edits: z.array(EditSchema),
});
export type Fix = z.infer<typeof FixSchema>;

/** What a rule says about one place (DESIGN 5.2). */
export const FindingSchema = z.object({
  rule: z.string(),
  severity: SeveritySchema,
  message: z.string(),
  start: Offset,
  end: Offset,
  text: z.string(),
  basis: z.string(),
  fixes: z.array(FixSchema),
});
export type Finding = z.infer<typeof FindingSchema>;
