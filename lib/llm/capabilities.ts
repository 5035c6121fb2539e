import * as z from 'zod';
import type { ModelError } from './errors';
import { type Preset, type Rung, RungSchema } from './presets';
import type { OptionalField } from './provider';

export const CapabilitySchema = z.strictObject({
  rung: RungSchema,
  omit: z.array(z.enum(['temperature', 'stream_options', 'max_tokens', 'thinking', 'strict'])),
  /** ms since the epoch. */
  checkedAt: z.number(),
});
export type Capability = z.infer<typeof CapabilitySchema>;

/** Where it is remembered what a server takes. */
export interface CapabilityMemory {
  get(key: string): Promise<Capability | null>;
  set(key: string, capability: Capability): Promise<void>;
}

/** Servers are updated: what was learnt holds for seven days. */
export const CAPABILITY_TTL_MS = 7 * 24 * 3600 * 1000;

export function capabilityKey(baseURL: string, model: string): string {
  return `${baseURL} ${model}`;
}

const FIELDS: readonly (readonly [OptionalField, RegExp])[] = [
  ['temperature', /\btemperature\b/],
  ['stream_options', /\bstream_options\b/],
  ['thinking', /\b(?:enable_thinking|thinking|reasoning_effort|chat_template_kwargs)\b/],
  ['max_tokens', /\bmax_(?:completion_)?tokens\b/],
  // "strict" alone is an everyday word; it must be called unknown.
  [
    'strict',
    /\bstrict\b(?=.*(?:extra|unknown|unrecogni[sz]ed|unexpected|not permitted|not allowed))|(?:extra|unknown|unrecogni[sz]ed|unexpected).*\bstrict\b/i,
  ],
];

/** The optional field that a refusal names and that has not been left out yet. */
export function refusedField(error: ModelError, omitted: ReadonlySet<OptionalField>): OptionalField | null {
  if (error.kind !== 'bad-request') return null;
  const named = FIELDS.find(([field, pattern]) => !omitted.has(field) && pattern.test(error.detail));
  return named?.[0] ?? null;
}

const FORMAT =
  /response_format|json_schema|json_object|unavailable|must be|not support|unsupported|failed to deserialize|must contain the word 'json'|grammar|structured output|guided/i;

/** Whether a refusal is about the answer's form. 401, 403, 404, 429 and 5xx never are. */
export function refusesFormat(error: ModelError): boolean {
  return error.kind === 'bad-request' && FORMAT.test(error.detail);
}

export function nextRung(preset: Preset, rung: Rung): Rung | null {
  return preset.rungs[preset.rungs.indexOf(rung) + 1] ?? null;
}
