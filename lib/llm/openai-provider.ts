import OpenAI from 'openai';
import { ReplyGatherer } from './chunk';
import { classify } from './classify';
import type { Endpoint } from './endpoint';
import { ModelError } from './errors';
import { assertPrepared } from './outgoing';
import type { Preset } from './presets';
import type { ChatProvider, ChatReply, ChatRequest } from './provider';
import { requestFields } from './request-body';
import { asEventStream } from './stream-response';
import { splitThinking } from './think';
import { Watchdog } from './watchdog';

export interface ProviderOptions {
  readonly endpoint: Endpoint;
  readonly preset: Preset;
  /** Empty when the server asks for none. */
  readonly apiKey: string;
  /** ms to the first piece of an answer, for each attempt. */
  readonly firstMs?: number;
  /** ms between two pieces. */
  readonly idleMs?: number;
}

// The client's own timeout covers the headers only; the watchdog is the one that counts.
const CLIENT_TIMEOUT_MS = 600_000;

/** Chat completions of any OpenAI-compatible server. Its `.stream()` and `.parse()` helpers trip over real servers. */
export function createOpenAIProvider(options: ProviderOptions): ChatProvider {
  const { baseURL, model } = options.endpoint;
  return { baseURL, model, chat: (request) => chat(options, request) };
}

async function chat(options: ProviderOptions, request: ChatRequest): Promise<ChatReply> {
  const { endpoint, apiKey } = options;
  assertPrepared(request.outgoing, endpoint.baseURL, endpoint.model);
  const gathered = new ReplyGatherer();
  const stop = new AbortController();
  const cancel = () => stop.abort();
  request.signal.addEventListener('abort', cancel, { once: true });
  const watchdog = new Watchdog(options.firstMs ?? 60_000, options.idleMs ?? 30_000, cancel);
  const seen = { page: false };
  const fail = (kind: ModelError['kind']) => new ModelError(kind, endpoint, { partial: gathered.content });
  try {
    if (request.signal.aborted) throw fail('cancelled');
    const stream = await clientFor(options, watchdog, seen).chat.completions.create(
      {
        model: endpoint.model,
        messages: [...request.outgoing.messages],
        ...requestFields(request, options.preset),
        stream: true,
      },
      { signal: stop.signal },
    );
    for await (const chunk of stream) {
      watchdog.pulse();
      gathered.add(chunk);
      if (request.onProgress) report(request.onProgress, gathered);
    }
  } catch (error) {
    if (request.signal.aborted) throw fail('cancelled');
    if (watchdog.barked) throw fail(watchdog.barked === 'first' ? 'no-answer' : 'stalled');
    throw classify(error, endpoint, apiKey);
  } finally {
    watchdog.stop();
    request.signal.removeEventListener('abort', cancel);
  }
  // An aborted stream ends like a finished one.
  if (request.signal.aborted) throw fail('cancelled');
  if (watchdog.barked) throw fail(watchdog.barked === 'first' ? 'no-answer' : 'stalled');
  if (seen.page) throw fail('not-an-api');
  if (gathered.chunks === 0) throw fail('empty');
  const { reasoning, content } = splitThinking(gathered.content);
  return { content, reasoning: gathered.reasoning + reasoning, end: gathered.end, usage: gathered.usage };
}

function clientFor({ endpoint, apiKey }: ProviderOptions, watchdog: Watchdog, seen: { page: boolean }): OpenAI {
  return new OpenAI({
    baseURL: endpoint.baseURL,
    // The client insists on a key; servers that ask for none ignore it.
    apiKey: apiKey || 'none',
    dangerouslyAllowBrowser: true,
    maxRetries: 2,
    timeout: CLIENT_TIMEOUT_MS,
    fetch: async (input, init) => {
      watchdog.start();
      try {
        const { response, page } = await asEventStream(await fetch(input, init));
        seen.page = page;
        // The wait before the next attempt is the server's wish, not its silence.
        if (!response.ok) watchdog.stop();
        return response;
      } catch (error) {
        watchdog.stop();
        throw error;
      }
    },
  });
}

function report(onProgress: NonNullable<ChatRequest['onProgress']>, gathered: ReplyGatherer): void {
  const { reasoning, content } = splitThinking(gathered.content);
  onProgress(content, gathered.reasoning.length + reasoning.length);
}
