import * as z from 'zod';
import { looksTruncated } from './budget';
import { ModelError, type ModelErrorKind } from './errors';
import { type Connection, rememberLower, sendAdaptively } from './ladder';
import { continueOutgoing, type Outgoing } from './outgoing';
import { parseReply } from './parse-reply';
import type { ChatReply } from './provider';

export interface JsonAsk<T> {
  /** Latin letters and _. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** What the server is asked to keep to, where that is stricter than what is taken; JSON Schema. */
  readonly wire?: Readonly<Record<string, unknown>>;
  readonly thinking: boolean;
  readonly temperature: number;
  /** Tokens. */
  readonly maxOutput: number;
  readonly signal: AbortSignal;
  /** Repair turns at most; 1 when absent. */
  readonly repairs?: number;
  readonly onProgress?: (content: string, thinkingLength: number) => void;
}

export interface JsonAnswer<T> {
  readonly value: T;
  /** As received, thinking left out. */
  readonly text: string;
  readonly usage: { readonly input: number; readonly output: number };
  /** Repair turns it took. */
  readonly repairs: number;
  /** In Chinese: what the user should know about the answer. */
  readonly warnings: readonly string[];
}

/**
 * Asks for JSON of a shape. An answer of another shape gets a repair turn that names only what is wrong; then it is
 * given up, with the raw text kept in the error.
 * @throws ModelError
 */
export async function askForJson<T>(
  connection: Connection,
  outgoing: Outgoing,
  ask: JsonAsk<T>,
): Promise<JsonAnswer<T>> {
  const { schema, name, wire, repairs = 1, ...rest } = ask;
  const format = { name, schema: wire ?? wireSchema(schema) };
  const usage = { input: 0, output: 0 };
  let current = outgoing;
  for (let turn = 0; ; turn += 1) {
    const { reply, rung } = await sendAdaptively(connection, { ...rest, format, outgoing: current });
    usage.input += reply.usage?.input ?? 0;
    usage.output += reply.usage?.output ?? 0;
    const parsed = parseReply(reply.content, schema);
    const failure = failureOf(reply);
    if (parsed.ok && (parsed.exact || !failure)) {
      return { value: parsed.value, text: reply.content, usage, repairs: turn, warnings: warningsFor(current, reply) };
    }
    const fail = (kind: ModelErrorKind) => new ModelError(kind, whom(outgoing, connection), { partial: reply.content });
    if (failure) throw fail(failure);
    if (turn === repairs || parsed.ok) {
      await rememberLower(connection, rung);
      throw fail('not-json');
    }
    current = continueOutgoing(current, repairTurn(reply.content, parsed.issues));
  }
}

/** Why an answer cannot be taken as whole; asking again with more turns would not mend it. */
function failureOf({ end, content }: ChatReply): ModelErrorKind | null {
  if (end === 'length') return 'output-limit';
  if (end !== 'stop') return end;
  return content.trim() === '' ? 'empty' : null;
}

/** JSON Schema in the subset that strict servers take; makes no use of $schema. */
export function wireSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

function repairTurn(answer: string, issues: readonly string[]) {
  return [
    { role: 'assistant', content: answer },
    {
      role: 'user',
      content: `上面的回答不符合要求的 JSON 格式：\n${issues.map((issue) => `- ${issue}`).join('\n')}\n只输出改正后的完整 JSON，不要任何说明。`,
    },
  ] as const;
}

function warningsFor({ tokens }: Outgoing, { usage }: ChatReply): string[] {
  if (!usage || !looksTruncated(tokens, usage.input)) return [];
  return [
    `服务器只读到约 ${usage.input} 个词元，而发送了约 ${tokens} 个，内容很可能在服务器端被截断。请在设置中减小上下文长度，或在服务器上调大（Ollama：OLLAMA_CONTEXT_LENGTH）。`,
  ];
}

function whom({ baseURL, model }: Outgoing, { preset }: Connection) {
  return { baseURL, model, preset: preset.id };
}
