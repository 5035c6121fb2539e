import type { Endpoint } from '@/lib/llm/endpoint';
import type { Connection } from '@/lib/llm/ladder';
import { presetById } from '@/lib/llm/presets';
import { capabilityStore } from './capability-store';

/** The way to the configured server. Opens nothing by itself; the client is loaded with the first call. */
export function connect(endpoint: Endpoint, apiKey: string): Connection {
  const preset = presetById(endpoint.preset);
  const { baseURL, model } = endpoint;
  const provider = {
    baseURL,
    model,
    chat: async (request: Parameters<Connection['provider']['chat']>[0]) => {
      const { createOpenAIProvider } = await import('@/lib/llm/openai-provider');
      return createOpenAIProvider({ endpoint, preset, apiKey }).chat(request);
    },
  };
  return { provider, preset, memory: capabilityStore, now: Date.now };
}
