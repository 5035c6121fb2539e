import * as z from 'zod';
import type { ReplyEnd } from './provider';

// Read with care of our own: servers leave out index, finish_reason or usage, and add fields of theirs.
const ChunkSchema = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        delta: z
          .looseObject({
            content: z.string().nullish(),
            reasoning_content: z.string().nullish(),
            reasoning: z.string().nullish(),
          })
          .nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z.looseObject({ prompt_tokens: z.number(), completion_tokens: z.number().optional() }).nullish(),
});

const ENDS: Readonly<Record<string, ReplyEnd>> = {
  stop: 'stop',
  eos: 'stop',
  eos_token: 'stop',
  end_turn: 'stop',
  length: 'length',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  content_filter: 'filtered',
  sensitive: 'filtered',
};

/** Gathers the pieces of one streamed answer. */
export class ReplyGatherer {
  content = '';
  reasoning = '';
  end: ReplyEnd = 'cut';
  usage: { input: number; output: number } | null = null;
  chunks = 0;

  add(raw: unknown): void {
    const parsed = ChunkSchema.safeParse(raw);
    if (!parsed.success) return;
    this.chunks += 1;
    const { choices, usage } = parsed.data;
    if (usage) this.usage = { input: usage.prompt_tokens, output: usage.completion_tokens ?? 0 };
    const choice = choices?.[0];
    if (!choice) return;
    this.content += choice.delta?.content ?? '';
    this.reasoning += choice.delta?.reasoning_content ?? choice.delta?.reasoning ?? '';
    if (choice.finish_reason) this.end = ENDS[choice.finish_reason] ?? 'cut';
  }
}
