import type { ServerResponse } from 'node:http';
import type { Behaviour, Received } from './server';

/** A streamed answer that the test sends piece by piece. */
export interface LiveReply {
  readonly behaviour: Behaviour;
  /** Waits for the request, then sends a piece of content. */
  send(content: string): Promise<void>;
  finish(): Promise<void>;
  /** Tears the connection down. */
  tear(): Promise<void>;
  /** Once the client has closed the stream before its end. */
  readonly closed: Promise<void>;
}

export function liveReply(): LiveReply {
  let begin: (response: ServerResponse) => void = () => {};
  const begun = new Promise<ServerResponse>((resolve) => {
    begin = resolve;
  });
  const write = async (choice: Record<string, unknown>) => {
    const response = await begun;
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, ...choice }] })}\n\n`);
  };
  return {
    behaviour: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' }).flushHeaders();
      begin(response);
    },
    send: (content) => write({ delta: { content } }),
    async finish() {
      await write({ delta: {}, finish_reason: 'stop' });
      (await begun).end('data: [DONE]\n\n');
    },
    tear: async () => void (await begun).destroy(),
    closed: begun.then(
      (response) =>
        new Promise((resolve) => {
          response.once('close', () => {
            if (!response.writableEnded) resolve();
          });
        }),
    ),
  };
}

/** What an obedient model answers: the paragraphs it was given with their slots, one word changed. */
export function obedientAnswer({ body }: Received, from: string, to: string): string {
  const messages = body['messages'] as readonly { readonly content: string }[];
  const task = messages.at(-1)?.content ?? '';
  const texts = [...task.matchAll(/^第\d+段(?:（标题：.*?）)?：(.*)$/gm)].map(([, text = '']) => text);
  return JSON.stringify({
    paragraphs: texts.map((text) => ({ sentences: [{ text: text.replace(from, to), facts: [] }] })),
  });
}
