import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { CAPABILITY_TTL_MS, type CapabilityMemory, CapabilitySchema } from '@/lib/llm/capabilities';

const item = storage.defineItem<unknown>('local:modelCapabilities');
const StoredSchema = z.record(z.string(), CapabilitySchema);

async function load() {
  const stored = StoredSchema.safeParse(await item.getValue());
  return stored.success ? stored.data : {};
}

/** What was learnt of servers, kept over sessions; holds no text and no key. */
export const capabilityStore: CapabilityMemory = {
  get: async (key) => (await load())[key] ?? null,
  set: async (key, capability) => {
    const fresh = Object.entries(await load()).filter(
      ([, { checkedAt }]) => capability.checkedAt - checkedAt < CAPABILITY_TTL_MS,
    );
    await item.setValue({ ...Object.fromEntries(fresh), [key]: capability });
  },
};
