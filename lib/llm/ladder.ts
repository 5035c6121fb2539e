import {
  CAPABILITY_TTL_MS,
  type CapabilityMemory,
  capabilityKey,
  nextRung,
  refusedField,
  refusesFormat,
} from './capabilities';
import { ModelError } from './errors';
import type { Preset, Rung } from './presets';
import type { ChatProvider, ChatReply, ChatRequest, OptionalField } from './provider';

/** A server, what is known of its kind, and what was learnt of it. */
export interface Connection {
  readonly provider: ChatProvider;
  readonly preset: Preset;
  readonly memory: CapabilityMemory;
  /** ms since the epoch. */
  readonly now: () => number;
}

export type Ask = Omit<ChatRequest, 'rung' | 'omit'>;

/**
 * Sends a request in the strictest form the server takes: json_schema → json_object → prompt only. Steps down, or
 * leaves a field out, only when the server refuses that very thing; what it learns is remembered for seven days.
 */
export async function sendAdaptively(connection: Connection, ask: Ask): Promise<{ reply: ChatReply; rung: Rung }> {
  const { provider, preset } = connection;
  const start = await recall(connection);
  let rung = ask.format ? start.rung : 'prompt';
  const omit = new Set(start.omit);
  for (;;) {
    try {
      const reply = await provider.chat({ ...ask, rung, omit });
      const learnt = omit.size !== start.omit.length || (ask.format !== undefined && rung !== start.rung);
      if (learnt) await remember(connection, ask.format ? rung : start.rung, omit);
      return { reply, rung };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      const field = refusedField(error, omit);
      const lower = ask.format && refusesFormat(error) ? nextRung(preset, rung) : null;
      if (field) omit.add(field);
      else if (lower) rung = lower;
      else throw error;
    }
  }
}

/** The server takes the form but its answers do not keep to it: begin one rung lower next time. */
export async function rememberLower(connection: Connection, rung: Rung): Promise<void> {
  const lower = nextRung(connection.preset, rung);
  const { omit } = await recall(connection);
  if (lower) await remember(connection, lower, new Set(omit));
}

async function recall({ provider, preset, memory, now }: Connection): Promise<{ rung: Rung; omit: OptionalField[] }> {
  const fresh = { rung: preset.rungs[0] ?? 'prompt', omit: [] };
  const known = await memory.get(capabilityKey(provider.baseURL, provider.model));
  if (!known || now() - known.checkedAt > CAPABILITY_TTL_MS || !preset.rungs.includes(known.rung)) return fresh;
  return known;
}

async function remember(connection: Connection, rung: Rung, omit: ReadonlySet<OptionalField>): Promise<void> {
  const { provider, memory, now } = connection;
  await memory.set(capabilityKey(provider.baseURL, provider.model), { rung, omit: [...omit], checkedAt: now() });
}
