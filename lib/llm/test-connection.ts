import type { Endpoint } from './endpoint';
import { ModelError } from './errors';
import { type Connection, sendAdaptively } from './ladder';
import { prepareOutgoing } from './outgoing';

export type ConnectionTest =
  /** `baseURL` may be the address with /v1 added, when only that one answered. */
  | { readonly ok: true; readonly baseURL: string; readonly milliseconds: number }
  | { readonly ok: false; readonly error: ModelError };

// Thinking models of some vendors cannot end within one token and say so; then the way to them is proven all the same.
const NO_ROOM = /output limit was reached|max_(?:completion_)?tokens.{0,40}(?:at least|minimum|too small)/i;

/**
 * A real call of one token. Listing the models would not do: it carries no Origin, so a server that refuses the
 * extension answers it all the same.
 */
export async function testConnection(
  endpoint: Endpoint,
  alternative: string | null,
  connect: (endpoint: Endpoint) => Connection,
  signal: AbortSignal,
): Promise<ConnectionTest> {
  const first = await probe(endpoint, connect, signal);
  if (first.ok || first.error.kind !== 'no-path' || !alternative) return first;
  const second = await probe({ ...endpoint, baseURL: alternative }, connect, signal);
  // The address the user typed is the one to speak of, unless the other got further.
  return second.ok || second.error.kind !== 'no-path' ? second : first;
}

async function probe(
  endpoint: Endpoint,
  connect: (endpoint: Endpoint) => Connection,
  signal: AbortSignal,
): Promise<ConnectionTest> {
  const connection = connect(endpoint);
  const { now } = connection;
  const began = now();
  const passed = () => ({ ok: true, baseURL: endpoint.baseURL, milliseconds: now() - began }) as const;
  const messages = [{ role: 'user', content: '你好' }] as const;
  const outgoing = prepareOutgoing({ endpoint, messages, origins: [], persons: [], maxOutput: 1 });
  try {
    await sendAdaptively(connection, { outgoing, thinking: false, temperature: 0, maxOutput: 1, signal });
    return passed();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return NO_ROOM.test(error.detail) ? passed() : { ok: false, error };
  }
}
