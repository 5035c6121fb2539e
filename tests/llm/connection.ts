import type { Capability, CapabilityMemory } from '@/lib/llm/capabilities';
import type { Endpoint } from '@/lib/llm/endpoint';
import type { Connection } from '@/lib/llm/ladder';
import { createOpenAIProvider } from '@/lib/llm/openai-provider';
import { type Outgoing, prepareOutgoing } from '@/lib/llm/outgoing';
import { presetById } from '@/lib/llm/presets';

export const KEY = 'sk-test0123456789abcdef';

export function endpointAt(baseURL: string, more: Partial<Endpoint> = {}): Endpoint {
  return { preset: 'self-hosted', baseURL, model: 'test-model', onPremise: false, contextTokens: 32_000, ...more };
}

export function memory(): CapabilityMemory & { readonly entries: Map<string, Capability> } {
  const entries = new Map<string, Capability>();
  return {
    entries,
    get: async (key) => entries.get(key) ?? null,
    set: async (key, capability) => void entries.set(key, capability),
  };
}

/** A real client against a server on this machine. */
export function connectionTo(
  endpoint: Endpoint,
  more: Partial<Connection> = {},
  patience = { firstMs: 10_000, idleMs: 10_000 },
): Connection {
  const preset = presetById(endpoint.preset);
  const provider = createOpenAIProvider({ endpoint, preset, apiKey: KEY, ...patience });
  return { provider, preset, memory: memory(), now: () => 1_000_000, ...more };
}

export function outgoingTo(endpoint: Endpoint, content = '请用 JSON 回答。'): Outgoing {
  return prepareOutgoing({
    endpoint,
    messages: [{ role: 'user', content }],
    origins: [],
    persons: [],
    maxOutput: 500,
  });
}
