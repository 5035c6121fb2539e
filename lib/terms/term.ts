import * as z from 'zod';

/** A wrong term and the right one; `pattern` and `right` are what String.replace takes. */
export const TermSchema = z.strictObject({
  /** Characters that stand in every match. */
  cue: z.string().min(2),
  /** What is wrong, without what stands round it; the cue itself when absent. */
  pattern: z.string().optional(),
  right: z.string().min(1),
  severity: z.enum(['error', 'warning', 'advice']),
  /** False when a person has to look at the change. */
  safe: z.boolean().optional(),
  source: z.string().min(4),
  /** Wrong in the title of a document too. */
  inTitles: z.boolean().optional(),
  /** In Chinese, added to the message. */
  note: z.string().optional(),
});
export type Term = z.infer<typeof TermSchema>;

/** A fixed phrase in which one character may be wrong. */
export const PhraseSchema = z.strictObject({
  text: z.string().min(6),
  /** Right wordings one character away. */
  also: z.array(z.string()).optional(),
  source: z.string().min(4),
});
export type Phrase = z.infer<typeof PhraseSchema>;
