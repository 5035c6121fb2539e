import * as z from 'zod';
import { wireSchema } from '@/lib/llm/ask-json';
import type { Outgoing } from '@/lib/llm/outgoing';

/** What is taken from a model. Looser than what it is asked for: the verifier judges, not the schema. */
export const AnswerSchema = z.object({
  paragraphs: z.array(z.object({ sentences: z.array(z.object({ text: z.string() })) })).min(1),
});
export type Answer = z.infer<typeof AnswerSchema>;

/** Personal data back in the place of its slots. */
export function restored(answer: Answer, outgoing: Outgoing): Answer {
  return {
    paragraphs: answer.paragraphs.map(({ sentences }) => ({
      sentences: sentences.map(({ text }) => ({ text: outgoing.restore(text) })),
    })),
  };
}

// No digit, brace or title mark outside slots: servers that decode by schema cannot even begin to invent a figure.
const TEXT = /^(?:[^0-9０-９{}《》]|\{\{[fp][1-9][0-9]*\}\})*$/;

/** JSON Schema of an answer in which only these slots occur. */
export function answerSchema(ids: readonly string[]): Record<string, unknown> {
  const facts = ids.length > 0 ? z.array(z.enum(ids)) : z.array(z.enum(['无']));
  const sentence = z.strictObject({ text: z.string().regex(TEXT), facts });
  return wireSchema(z.strictObject({ paragraphs: z.array(z.strictObject({ sentences: z.array(sentence) })) }));
}

const plainSentence = z.strictObject({ text: z.string(), facts: z.array(z.string()) });

/** The same shape as it is shown in the prompt: short, as the slots are listed there already. */
export const SHOWN_SCHEMA = JSON.stringify(
  wireSchema(z.strictObject({ paragraphs: z.array(z.strictObject({ sentences: z.array(plainSentence) })) })),
);
