import * as z from 'zod';
import { wireSchema } from '@/lib/llm/ask-json';

/** What is taken from a model's reading. Looser than what it is asked for: every quotation is looked up. */
export const ReadingAnswerSchema = z.object({
  findings: z.array(
    z.object({
      quote: z.string(),
      unclear: z.string(),
      why: z.string().catch(''),
      suggestion: z.string().catch(''),
    }),
  ),
});
export type ReadingAnswer = z.infer<typeof ReadingAnswerSchema>;

const asked = z.strictObject({
  findings: z.array(
    z.strictObject({ quote: z.string(), unclear: z.string(), why: z.string(), suggestion: z.string() }),
  ),
});

/** JSON Schema the server is asked to keep to. */
export const READING_WIRE = wireSchema(asked);
