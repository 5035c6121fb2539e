import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

export interface KeyedStore<T> {
  /** What cannot be read is left out, the rest stays. */
  load(): Promise<Record<string, T>>;
  save(key: string, value: T): Promise<void>;
  remove(key: string): Promise<void>;
  /** Removes all there are, what cannot be read too. */
  clear(): Promise<void>;
}

/**
 * Values kept on this machine one by one, so that two panels do not write over each other's. While one value is being
 * written, of those that follow only the last is written: it may be called after every character. The `limit` newest
 * are kept.
 */
export function keyedStore<T>(area: string, schema: z.ZodType<T>, limit: number): KeyedStore<T> {
  const EntrySchema = z.object({ savedAt: z.number(), value: schema });
  const prefix = `${area}:`;
  const item = (key: string) => `local:${prefix}${key}` as const;
  const waiting = new Map<string, T | null>();
  const writing = new Map<string, Promise<void>>();

  async function write(key: string): Promise<void> {
    try {
      for (let value = waiting.get(key); value !== undefined; value = waiting.get(key)) {
        waiting.delete(key);
        if (value === null) await storage.removeItem(item(key));
        else await storage.setItem(item(key), { savedAt: Date.now(), value });
      }
    } finally {
      writing.delete(key);
    }
  }

  function put(key: string, value: T | null): Promise<void> {
    waiting.set(key, value);
    const running = writing.get(key) ?? write(key);
    writing.set(key, running);
    return running;
  }

  return {
    async load() {
      const stored = await storage.snapshot('local');
      const entries = Object.entries(stored)
        .filter(([name]) => name.startsWith(prefix))
        .flatMap(([name, raw]) => {
          const entry = EntrySchema.safeParse(raw);
          return entry.success ? [{ key: name.slice(prefix.length), ...entry.data }] : [];
        })
        .sort((a, b) => b.savedAt - a.savedAt);
      await Promise.all(entries.slice(limit).map(({ key }) => storage.removeItem(item(key))));
      return Object.fromEntries(entries.slice(0, limit).map(({ key, value }) => [key, value]));
    },
    save: (key, value) => put(key, value),
    remove: (key) => put(key, null),
    async clear() {
      const names = Object.keys(await storage.snapshot('local')).filter((name) => name.startsWith(prefix));
      const keys = [...names.map((name) => name.slice(prefix.length)), ...writing.keys()];
      await Promise.all(keys.map((key) => put(key, null)));
    },
  };
}
