import type { Endpoint } from '@/lib/llm/endpoint';
import type { Connection } from '@/lib/llm/ladder';
import { type Outgoing, prepareOutgoing } from '@/lib/llm/outgoing';
import { presetById } from '@/lib/llm/presets';
import { converse } from './model/conversation';
import { merge } from './model/merge';
import { previewOf } from './model/preview';
import { type BuiltPrompt, buildPrompt } from './model/prompt';
import type { ModelTask } from './model/task';
import { AnswerSchema, restored } from './model/wire';
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
  { task, prompt, wire, base, outgoing }: PreparedDraft,
  signal: AbortSignal,
  onPreview?: (text: string) => void,
): Promise<ModelDraft> {
  const { result, warnings, usage } = await converse(connection, {
    outgoing,
    prompt,
    name: 'draft',
    schema: AnswerSchema,
    wire,
    signal,
    judge(answer) {
      const merged = merge(restored(answer, outgoing), base, task);
      return { result: merged, problems: merged.problems };
    },
    onProgress: (content) => onPreview?.(previewOf(content, outgoing, task.ledger)),
  });
  const { paragraphs, kept, replaced } = result;
  const { id, notes, ...rest } = task.suggestion;
  const made = `由模型“${outgoing.model}”改写，每个数字、名称和事项都已核对。`;
  const suggestion = {
    ...rest,
    id: `${id}-model`,
    paragraphs: [...paragraphs],
    notes: [...notes, made, ...warnings],
  };
  return { suggestion, kept, replaced, usage };
}
