import { fence, newNonce } from '@/lib/llm/fence';
import { type Prompt, promptById, renderPrompt } from '@/lib/llm/prompts';
import type { ChatMessage } from '@/lib/llm/provider';
import { slotWords } from '../model/slots';
import { answerSchema, SHOWN_SCHEMA } from '../model/wire';
import { type LockedText, lockedSlots } from './locked';

/** Ids of the prompts that reword sentence by sentence. */
export type RewordingPrompt = 'rewrite' | 'outreach';

export interface BuiltRewording {
  readonly prompt: Prompt;
  readonly messages: readonly ChatMessage[];
  readonly wire: Readonly<Record<string, unknown>>;
}

/** Sentences in order; those that stay as they are go along for the sense, marked. */
export function rewordingPrompt(
  id: RewordingPrompt,
  { sentences, ledger }: LockedText,
  remark: string,
): BuiltRewording {
  const ids = sentences.flatMap(lockedSlots);
  const lines = sentences.map(({ slotted, text }, at) =>
    slotted === null ? `第${at + 1}句（照抄不改）：${text}` : `第${at + 1}句：${slotted}`,
  );
  const facts = ledger.facts
    .filter((fact) => ids.includes(fact.id))
    .map((fact) => `{{${fact.id}}}＝${fact.kind === 'person' ? '人名' : slotWords(fact)}`);
  const nonce = newNonce([...sentences.map(({ text }) => text), remark]);
  const prompt = promptById(id);
  const view = {
    facts: fence('槽位', facts.join('\n') || '（没有）', nonce),
    count: String(sentences.length),
    passage: fence('原文', lines.join('\n'), nonce),
    remark: remark.trim() ? fence('补充要求', remark, nonce) : null,
    schema: SHOWN_SCHEMA,
  };
  return {
    prompt,
    wire: answerSchema(ids),
    messages: [
      { role: 'system', content: renderPrompt(promptById('system'), { nonce }) },
      { role: 'user', content: renderPrompt(prompt, view) },
    ],
  };
}
