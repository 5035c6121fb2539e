import * as z from 'zod';

const WholeAnswerSchema = z.looseObject({
  choices: z.array(z.looseObject({ message: z.looseObject({}).optional(), finish_reason: z.unknown() })).optional(),
});

/**
 * Servers that ignore `stream: true` answer with one JSON object; some gateways put an error into a 200. Both become
 * a stream of one event, so that there is one way to read an answer. A web page becomes an empty stream.
 */
export async function asEventStream(response: Response): Promise<{ response: Response; page: boolean }> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !/json|html/i.test(type)) return { response, page: false };
  const event = readWhole(await response.text());
  const body = event === null ? 'data: [DONE]\n\n' : `data: ${event}\n\ndata: [DONE]\n\n`;
  const stream = new Response(body, { status: 200, headers: { 'content-type': 'text/event-stream' } });
  return { response: stream, page: event === null };
}

function readWhole(text: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const whole = WholeAnswerSchema.safeParse(value);
  if (!whole.success) return null;
  const { choices, ...rest } = whole.data;
  return JSON.stringify({
    ...rest,
    choices: choices?.map(({ message, ...choice }) => ({ ...choice, delta: message })),
  });
}
