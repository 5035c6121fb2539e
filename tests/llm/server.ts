import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server received. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

/** How one request is answered. */
export type Behaviour = (response: ServerResponse) => void | Promise<void>;

export interface ModelServer {
  readonly origin: string;
  /** With /v1. */
  readonly baseURL: string;
  readonly received: Received[];
  /** Answers every request from now on. */
  answer(choose: (request: Received, index: number) => Behaviour): void;
  close(): Promise<void>;
}

/** An OpenAI-compatible server for what aimock does not fake: oddities of real servers, one behaviour each. */
export async function startModelServer(): Promise<ModelServer> {
  const received: Received[] = [];
  let choose: (request: Received, index: number) => Behaviour = () => reply('好');
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => {
      text += piece;
    });
    request.on('end', () => {
      const body = text ? (JSON.parse(text) as Record<string, unknown>) : {};
      const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      received.push(one);
      void choose(one, received.length - 1)(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    baseURL: `${origin}/v1`,
    received,
    answer: (next) => {
      received.length = 0;
      choose = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface ReplyShape {
  /** Characters of content in each chunk. */
  readonly size?: number;
  /** null: none is ever sent. */
  readonly finish?: string | null;
  readonly reasoning?: { readonly field: 'reasoning_content' | 'reasoning'; readonly text: string };
  readonly index?: boolean;
  readonly done?: boolean;
  readonly promptTokens?: number;
  /** Bytes in each TCP write, to cut characters in the middle. */
  readonly bytes?: number;
}

/** A streamed answer. */
export function reply(content: string, shape: ReplyShape = {}): Behaviour {
  return async (response) => {
    openStream(response);
    let text = '';
    const index = shape.index === false ? {} : { index: 0 };
    const { reasoning, finish = 'stop', size = 7 } = shape;
    if (reasoning) text += event({ choices: [{ ...index, delta: { [reasoning.field]: reasoning.text } }] });
    for (let at = 0; at < content.length; at += size) {
      text += event({ choices: [{ ...index, delta: { content: content.slice(at, at + size) } }] });
    }
    if (finish) text += event({ choices: [{ ...index, delta: {}, finish_reason: finish }] });
    if (shape.promptTokens)
      text += event({ choices: [], usage: { prompt_tokens: shape.promptTokens, completion_tokens: 9 } });
    if (shape.done !== false) text += 'data: [DONE]\n\n';
    const bytes = Buffer.from(text);
    const step = shape.bytes ?? bytes.length;
    for (let at = 0; at < bytes.length; at += step) {
      await new Promise<void>((resolve) => response.write(bytes.subarray(at, at + step), () => resolve()));
    }
    response.end();
  };
}

/** A refusal, or any other answer that is no stream. */
export function status(code: number, body: unknown, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/html' : 'application/json';
    response.writeHead(code, { 'content-type': type, 'retry-after-ms': '1', ...headers }).end(text);
  };
}

/** The shape in which most servers word a refusal. */
export function refusal(code: number, message: string, extra: Record<string, unknown> = {}): Behaviour {
  return status(code, { error: { message, ...extra } });
}

/** Sends a piece and then nothing more, the connection left open. */
export function stall(content: string): Behaviour {
  return (response) => {
    openStream(response);
    if (content) response.write(event({ choices: [{ index: 0, delta: { content } }] }));
  };
}

/** Sends a piece and tears the connection down. */
export function tear(content: string): Behaviour {
  return (response) => {
    openStream(response);
    response.write(event({ choices: [{ index: 0, delta: { content } }] }), () => response.destroy());
  };
}

/** Takes the request and never answers. */
export const silence: Behaviour = () => {};

/** An error told inside the stream. */
export function streamedError(error: Record<string, unknown>): Behaviour {
  return (response) => {
    openStream(response);
    response.end(event({ error }));
  };
}

function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
}

function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}
