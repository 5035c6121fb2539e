import type { Endpoint } from '@/lib/llm/endpoint';
import type { Connection } from '@/lib/llm/ladder';
import { type Outgoing, prepareOutgoing } from '@/lib/llm/outgoing';
import { converse, type Judged, type Talked } from '../model/conversation';
import { previewOf } from '../model/preview';
import { renderSlots } from '../model/slots';
import { type Answer, AnswerSchema, restored } from '../model/wire';
import { judgeWording } from './judge-sentence';
import type { LockedText } from './locked';
import { type BuiltRewording, type RewordingPrompt, rewordingPrompt } from './rewrite-prompt';

/** Sentences ready to be shown before they are sent. */
export interface PreparedRewording extends BuiltRewording {
  readonly locked: LockedText;
  readonly outgoing: Outgoing;
}

export interface RewordingIntent {
  readonly prompt: RewordingPrompt;
  /** What the user asks of the wording; empty for nothing. */
  readonly remark: string;
  readonly endpoint: Endpoint;
  /** The whole draft and the sources: a secrecy marking on page one counts for all. */
  readonly origins: readonly string[];
  /** Names known from the sources. */
  readonly persons: readonly string[];
}

export interface Rewording {
  /** One for each sentence; null where it stays as it is. */
  readonly wordings: readonly (string | null)[];
  /** Sentences whose new wording said something else and was not taken. */
  readonly refused: number;
  /** Why, in Chinese, one line each. */
  readonly reasons: readonly string[];
}

/** @throws ModelError `secrecy` or `too-long`. Nothing is sent yet. */
export function prepareRewording(locked: LockedText, intent: RewordingIntent): PreparedRewording {
  const { prompt, remark, endpoint, origins, persons } = intent;
  const built = rewordingPrompt(prompt, locked, remark);
  const outgoing = prepareOutgoing({
    endpoint,
    messages: built.messages,
    origins,
    persons,
    maxOutput: built.prompt.maxOutput,
  });
  return { ...built, locked, outgoing };
}

/**
 * Lets the model reword sentence by sentence. A new wording that says anything else than the old one is mended by the
 * model at most twice, then the old one stays: nothing is ever half taken.
 * @throws ModelError when the first answer fails
 */
export async function rewordWithModel(
  connection: Connection,
  { locked, outgoing, prompt, wire }: PreparedRewording,
  signal: AbortSignal,
  onPreview?: (text: string) => void,
): Promise<Talked<Rewording>> {
  // A good wording of an earlier turn stands where a later one has none.
  let taken: readonly (string | null)[] = [];
  return converse(connection, {
    outgoing,
    prompt,
    name: 'draft',
    schema: AnswerSchema,
    wire,
    signal,
    judge(answer) {
      const judged = judgeAnswer(restored(answer, outgoing), locked, taken);
      taken = judged.result.wordings;
      return judged;
    },
    onProgress: (content) => onPreview?.(previewOf(content, outgoing, locked.ledger)),
  });
}

/** Holds an answer against the sentences it is to stand for, one by one; `earlier` are wordings taken before. */
export function judgeAnswer(
  { paragraphs }: Answer,
  locked: LockedText,
  earlier: readonly (string | null)[] = [],
): Judged<Rewording> {
  const given = paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const { sentences, ledger } = locked;
  if (given.length !== sentences.length) {
    // Without a partner for each, no sentence is certain to stand for the right one.
    const problems = [`sentences 应恰好${sentences.length}句，与原文逐句对应`];
    const reasons = [`模型给出 ${given.length} 句，与原文 ${sentences.length} 句对不上`];
    const wordings = sentences.map((_, at) => earlier[at] ?? null);
    return { result: { wordings, refused: wordings.filter((one) => one === null).length, reasons }, problems };
  }
  const judged = sentences.map((sentence, at) => judgeWording(given[at] ?? '', sentence, locked));
  const wordings = judged.map(({ text }, at) => text ?? earlier[at] ?? null);
  const refused = judged.map(({ problems: own }, at) => (wordings[at] === null ? own : []));
  const problems = refused.flatMap((own, at) => own.map((problem) => `第${at + 1}句：${problem}`));
  return {
    result: {
      wordings,
      refused: refused.filter((own) => own.length > 0).length,
      // People know figures, not slots.
      reasons: problems.map((problem) => renderSlots(problem, ledger.facts, '编造的槽位').text),
    },
    problems,
  };
}
