import { askForJson } from '@/lib/llm/ask-json';
import type { Endpoint } from '@/lib/llm/endpoint';
import { ModelError } from '@/lib/llm/errors';
import type { Connection } from '@/lib/llm/ladder';
import { continueOutgoing, type Outgoing, prepareOutgoing } from '@/lib/llm/outgoing';
import { presetById } from '@/lib/llm/presets';
import { promptById, renderPrompt } from '@/lib/llm/prompts';
import type { ChatMessage } from '@/lib/llm/provider';
import { type Merged, merge } from './model/merge';
import { previewOf } from './model/preview';
import { type BuiltPrompt, buildPrompt } from './model/prompt';
import type { ModelTask } from './model/task';
import { type Answer, AnswerSchema } from './model/wire';
import type { Suggestion } from './suggestion';

/** A task ready to be shown: what would be sent, where to, and what would be left out. */
export interface PreparedDraft extends BuiltPrompt {
  readonly task: ModelTask;
  readonly outgoing: Outgoing;
}

export interface ModelDraft {
  readonly suggestion: Suggestion;
  /** Paragraphs whose text without a model was kept. */
  readonly kept: number;
  /** Sentences of the model with a placeholder for what is not borne out. */
  readonly replaced: number;
  /** Tokens. */
  readonly usage: { readonly input: number; readonly output: number };
}

/** For the shape of the answer and for its facts together: each turn costs the user money. */
const REPAIR_TURNS = 2;

/** @throws ModelError `secrecy` or `too-long`. Nothing is sent yet. */
export function prepareDraft(task: ModelTask, endpoint: Endpoint): PreparedDraft {
  const built = buildPrompt(task, endpoint.contextTokens ?? presetById(endpoint.preset).contextTokens);
  const outgoing = prepareOutgoing({
    endpoint,
    messages: built.messages,
    origins: task.ledger.sources.map(({ text }) => text),
    persons: task.ledger.facts.filter(({ kind }) => kind === 'person').map(({ surface }) => surface),
    maxOutput: built.prompt.maxOutput,
  });
  return { ...built, task, outgoing };
}

/**
 * Lets the model reword a suggestion, holds every sentence against the ledger, asks at most twice to mend what is not
 * borne out, and puts placeholders for the rest. What comes back is a suggestion like any other: accepting it verifies
 * it again. `onPreview` gets text to look at, never to insert.
 * @throws ModelError when the first answer fails; a repair that fails leaves what was there
 */
export async function draftWithModel(
  connection: Connection,
  prepared: PreparedDraft,
  signal: AbortSignal,
  onPreview?: (text: string) => void,
): Promise<ModelDraft> {
  const { task, prompt, wire, base } = prepared;
  const usage = { input: 0, output: 0 };
  let turns = REPAIR_TURNS;
  let { outgoing } = prepared;
  let best: { merged: Merged; notes: readonly string[] } | null = null;
  try {
    for (;;) {
      const answer = await askForJson(connection, outgoing, {
        name: 'draft',
        schema: AnswerSchema,
        wire,
        thinking: prompt.thinking,
        temperature: prompt.temperature,
        maxOutput: prompt.maxOutput,
        signal,
        repairs: Math.min(1, turns),
        onProgress: (content) => onPreview?.(previewOf(content, outgoing, task.ledger)),
      });
      usage.input += answer.usage.input;
      usage.output += answer.usage.output;
      best = { merged: merge(restored(answer.value, outgoing), base, task), notes: answer.warnings };
      turns -= answer.repairs + 1;
      if (best.merged.problems.length === 0 || turns < 0) break;
      outgoing = continueOutgoing(outgoing, repairTurn(answer.text, best.merged.problems));
    }
  } catch (error) {
    if (!best || !(error instanceof ModelError) || error.kind === 'cancelled') throw error;
  }
  const { paragraphs, kept, replaced } = best.merged;
  const { id, notes, ...rest } = task.suggestion;
  const made = `由模型“${outgoing.model}”改写，每个数字、名称和事项都已核对。`;
  const suggestion = {
    ...rest,
    id: `${id}-model`,
    paragraphs: [...paragraphs],
    notes: [...notes, made, ...best.notes],
  };
  return { suggestion, kept, replaced, usage };
}

function repairTurn(answer: string, problems: readonly string[]): ChatMessage[] {
  const lines = problems.map((line) => `- ${line}`).join('\n');
  return [
    { role: 'assistant', content: answer },
    { role: 'user', content: renderPrompt(promptById('repair'), { problems: lines }) },
  ];
}

/** Personal data back in the place of its slots. */
function restored(answer: Answer, outgoing: Outgoing): Answer {
  return {
    paragraphs: answer.paragraphs.map(({ sentences }) => ({
      sentences: sentences.map(({ text }) => ({ text: outgoing.restore(text) })),
    })),
  };
}
