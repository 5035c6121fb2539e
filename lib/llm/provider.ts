import type { Outgoing } from './outgoing';
import type { Rung } from './presets';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Fields that some servers refuse; each can be left out. */
export type OptionalField = 'temperature' | 'stream_options' | 'max_tokens' | 'thinking' | 'strict';

interface AnswerFormat {
  /** Latin letters and _. */
  readonly name: string;
  /** JSON Schema. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface ChatRequest {
  readonly outgoing: Outgoing;
  /** Absent: free text. */
  readonly format?: AnswerFormat;
  readonly rung: Rung;
  readonly omit: ReadonlySet<OptionalField>;
  readonly thinking: boolean;
  readonly temperature: number;
  /** Tokens. */
  readonly maxOutput: number;
  readonly signal: AbortSignal;
  /** For preview only: all content so far, thinking left out, and the length of the thinking in characters. */
  readonly onProgress?: (content: string, thinkingLength: number) => void;
}

/** `cut`: the stream ended without saying why, so the text may be half. */
export type ReplyEnd = 'stop' | 'length' | 'filtered' | 'cut';

export interface ChatReply {
  readonly content: string;
  /** Never stored and never checked against. */
  readonly reasoning: string;
  readonly end: ReplyEnd;
  /** Tokens as the server counted them. */
  readonly usage: { readonly input: number; readonly output: number } | null;
}

/** The one way to a model. Throws nothing but ModelError. */
export interface ChatProvider {
  readonly baseURL: string;
  readonly model: string;
  chat(request: ChatRequest): Promise<ChatReply>;
}
