import * as z from 'zod';
import { readBaseUrl } from '@/lib/llm/base-url';
import type { Endpoint } from '@/lib/llm/endpoint';

const EnvSchema = z.object({
  NIGAO_EVAL_BASE_URL: z.string().min(1),
  NIGAO_EVAL_MODEL: z.string().min(1),
  NIGAO_EVAL_KEY: z.string().default(''),
  NIGAO_EVAL_PRESET: z.string().default('self-hosted'),
  /** Runs of every scenario: models answer differently each time. */
  NIGAO_EVAL_RUNS: z.coerce.number().int().min(1).max(100).default(3),
});

export interface Live {
  readonly endpoint: Endpoint;
  readonly apiKey: string;
  readonly runs: number;
}

/** The endpoint named by the environment; null when there is none. @throws when it is named by half */
export function liveEndpoint(env: NodeJS.ProcessEnv = process.env): Live | null {
  if (!env['NIGAO_EVAL_BASE_URL']) return null;
  const given = EnvSchema.parse(env);
  const address = readBaseUrl(given.NIGAO_EVAL_BASE_URL);
  if (!address.ok) throw new Error(`NIGAO_EVAL_BASE_URL: ${address.message}`);
  const baseURL = address.url;
  return {
    endpoint: { preset: given.NIGAO_EVAL_PRESET, baseURL, model: given.NIGAO_EVAL_MODEL, onPremise: false },
    apiKey: given.NIGAO_EVAL_KEY,
    runs: given.NIGAO_EVAL_RUNS,
  };
}
