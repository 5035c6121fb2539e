import * as z from 'zod';
import { PlacedTextSchema } from './placed-text';

/** What a model said about one place of the draft; ReadingFinding of lib/drafting/reading as it is kept. */
const FindingSchema = z.object({
  quote: PlacedTextSchema,
  unclear: z.string(),
  why: z.string(),
  suggestion: z.string(),
});

/** How far a reading is. */
export const ReadingSchema = z
  .object({
    /** Titles of all sections, in order. */
    sections: z.array(z.string()).readonly(),
    /** How many of them are read. */
    done: z.int().min(0),
    findings: z.array(FindingSchema.readonly()).readonly(),
    /** Findings whose quotation stands nowhere. */
    dropped: z.int().min(0),
    /** Paragraphs too long for one call, by their first words. */
    left: z.array(z.string()).readonly(),
    /** In Chinese: what the user should know about the answers. */
    notes: z.array(z.string()).readonly(),
  })
  .readonly();
export type Reading = z.infer<typeof ReadingSchema>;
