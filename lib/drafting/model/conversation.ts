import type * as z from 'zod';
import { askForJson } from '@/lib/llm/ask-json';
import { ModelError } from '@/lib/llm/errors';
import type { Connection } from '@/lib/llm/ladder';
import { continueOutgoing, type Outgoing } from '@/lib/llm/outgoing';
import { type Prompt, promptById, renderPrompt } from '@/lib/llm/prompts';
import type { ChatMessage } from '@/lib/llm/provider';

/** What is made of one answer, and what of it the model should mend: one line each, none when all is well. */
export interface Judged<R> {
  readonly result: R;
  readonly problems: readonly string[];
}

export interface Conversation<T, R> {
  readonly outgoing: Outgoing;
  readonly prompt: Prompt;
  /** Of the answer; Latin letters and _. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** JSON Schema the server is asked to keep to. */
  readonly wire: Readonly<Record<string, unknown>>;
  /** Personal data are still slots in what it gets. */
  readonly judge: (answer: T) => Judged<R>;
  readonly signal: AbortSignal;
  /** For preview only. */
  readonly onProgress?: (content: string) => void;
}

export interface Talked<R> {
  readonly result: R;
  /** In Chinese: what the user should know about the answer. */
  readonly warnings: readonly string[];
  /** Tokens. */
  readonly usage: { readonly input: number; readonly output: number };
}

/** For the shape of the answer and for its facts together: each turn costs the user money. */
const REPAIR_TURNS = 2;

/**
 * Asks, judges the answer, and asks at most twice to mend what is wrong with it.
 * @throws ModelError when the first answer fails; a repair that fails leaves what was there
 */
export async function converse<T, R>(connection: Connection, conversation: Conversation<T, R>): Promise<Talked<R>> {
  const { prompt, name, schema, wire, judge, signal, onProgress } = conversation;
  const usage = { input: 0, output: 0 };
  let { outgoing } = conversation;
  let turns = REPAIR_TURNS;
  let best: { judged: Judged<R>; warnings: readonly string[] } | null = null;
  try {
    for (;;) {
      const answer = await askForJson(connection, outgoing, {
        name,
        schema,
        wire,
        thinking: prompt.thinking,
        temperature: prompt.temperature,
        maxOutput: prompt.maxOutput,
        signal,
        repairs: Math.min(1, turns),
        ...(onProgress ? { onProgress } : {}),
      });
      usage.input += answer.usage.input;
      usage.output += answer.usage.output;
      best = { judged: judge(answer.value), warnings: answer.warnings };
      turns -= answer.repairs + 1;
      if (best.judged.problems.length === 0 || turns < 0) break;
      outgoing = continueOutgoing(outgoing, repairTurn(answer.text, best.judged.problems));
    }
  } catch (error) {
    if (!best || !(error instanceof ModelError) || error.kind === 'cancelled') throw error;
  }
  return { result: best.judged.result, warnings: best.warnings, usage };
}

function repairTurn(answer: string, problems: readonly string[]): ChatMessage[] {
  const lines = problems.map((line) => `- ${line}`).join('\n');
  return [
    { role: 'assistant', content: answer },
    { role: 'user', content: renderPrompt(promptById('repair'), { problems: lines }) },
  ];
}
