import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type StoredSource, StoredSourceSchema } from './stored-source';

interface Schema extends DBSchema {
  sources: { key: string; value: unknown };
}

export interface SourceArchive {
  /** In the order of adding. `unread` counts what is there and cannot be read: it is left as it is. */
  load(): Promise<{ readonly sources: readonly StoredSource[]; readonly unread: number }>;
  put(source: StoredSource): Promise<void>;
  remove(id: string): Promise<void>;
  /** Everything, also what could not be read. */
  clear(): Promise<void>;
}

/** The sources on this machine: a database of the extension's own, which no page and no other extension can open. */
export function sourceArchive(): SourceArchive {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opened ??= openDB<Schema>('nigao', 1, {
      upgrade: (fresh) => void fresh.createObjectStore('sources'),
      // Another panel of a newer version waits for this one to let go.
      blocking: (_current, _blocked, event) => {
        opened = null;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    async load() {
      const values = await (await database()).getAll('sources');
      const read = values.map((value) => StoredSourceSchema.safeParse(value));
      const sources = read.flatMap(({ data }) => data ?? []);
      return { sources, unread: read.length - sources.length };
    },
    put: async (source) => void (await (await database()).put('sources', source, source.id)),
    remove: async (id) => (await database()).delete('sources', id),
    clear: async () => (await database()).clear('sources'),
  };
}
