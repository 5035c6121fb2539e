import type { Endpoint } from '@/lib/llm/endpoint';
import type { Connection } from '@/lib/llm/ladder';
import { createOpenAIProvider } from '@/lib/llm/openai-provider';
import { presetById } from '@/lib/llm/presets';
import { capabilityStore } from './capability-store';

/** The way to the configured server. Opens nothing by itself. */
export function connect(endpoint: Endpoint, apiKey: string): Connection {
  const preset = presetById(endpoint.preset);
  const provider = createOpenAIProvider({ endpoint, preset, apiKey });
  return { provider, preset, memory: capabilityStore, now: Date.now };
}
