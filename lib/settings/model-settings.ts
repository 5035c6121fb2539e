import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { type Endpoint, EndpointSchema } from '@/lib/llm/endpoint';

/** Version 1. A change of shape adds a version and its migration below. */
const StoredSchema = z.strictObject({ endpoint: EndpointSchema.nullable(), rememberKey: z.boolean() });

/** A key is good for one origin: another address never gets it. */
const KeySchema = z.strictObject({ origin: z.string(), key: z.string() });

export interface ModelSettings {
  /** Null: no model, and all that needs none goes on working. */
  readonly endpoint: Endpoint | null;
  /** Empty when there is none. */
  readonly apiKey: string;
  readonly rememberKey: boolean;
}

export const NO_MODEL: ModelSettings = { endpoint: null, apiKey: '', rememberKey: false };

const stored = storage.defineItem<unknown>('local:model', { version: 1, migrations: {} });
// Memory only: gone when the browser is closed.
const sessionKey = storage.defineItem<unknown>('session:modelKey');
const keptKey = storage.defineItem<unknown>('local:modelKey');

/** What is stored and cannot be read counts as nothing. */
export async function loadModelSettings(): Promise<ModelSettings> {
  const settings = StoredSchema.safeParse(await stored.getValue());
  const { endpoint } = settings.success ? settings.data : NO_MODEL;
  if (!settings.success || !endpoint) return NO_MODEL;
  const origin = new URL(endpoint.baseURL).origin;
  const { rememberKey } = settings.data;
  const key = KeySchema.safeParse(await (rememberKey ? keptKey : sessionKey).getValue());
  return { endpoint, rememberKey, apiKey: key.success && key.data.origin === origin ? key.data.key : '' };
}

export async function saveModelSettings({ endpoint, apiKey, rememberKey }: ModelSettings): Promise<void> {
  const key = endpoint && apiKey ? { origin: new URL(endpoint.baseURL).origin, key: apiKey } : null;
  await stored.setValue(StoredSchema.parse({ endpoint, rememberKey }));
  await (rememberKey ? keptKey : sessionKey).setValue(key);
  await (rememberKey ? sessionKey : keptKey).removeValue();
}

/** Forgets the model and its key. */
export async function forgetModel(): Promise<void> {
  await Promise.all([stored.removeValue(), sessionKey.removeValue(), keptKey.removeValue()]);
}

/** Calls back when the settings change, in whichever page. Returns how to stop. */
export function watchModelSettings(changed: () => void): () => void {
  const stops = [stored.watch(changed), sessionKey.watch(changed), keptKey.watch(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}
