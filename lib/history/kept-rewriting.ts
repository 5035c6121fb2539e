import * as z from 'zod';
import { PlacedTextSchema } from './placed-text';

/** What a model made of a passage, before the user accepts it; every sentence is verified again when he does. */
const RewritingSchema = z
  .object({
    sentences: z.array(z.object({ ...PlacedTextSchema.unwrap().shape, after: z.string() }).readonly()).readonly(),
    mode: z.enum(['past', 'plan']),
    /** Sentences whose new wording was not taken. */
    refused: z.int().min(0),
    /** Why, in Chinese. */
    reasons: z.array(z.string()).readonly(),
    /** In Chinese. */
    notes: z.array(z.string()).readonly(),
  })
  .readonly();
export type Rewriting = z.infer<typeof RewritingSchema>;

export const ChosenPassageSchema = z
  .object({
    /** The passage as it stood in the draft's source. */
    passage: PlacedTextSchema,
    remark: z.string(),
    rewriting: RewritingSchema.nullable(),
    /** Sentences of the rewriting the user does not want. */
    dropped: z.array(z.int()).readonly(),
  })
  .readonly();
export type ChosenPassage = z.infer<typeof ChosenPassageSchema>;
