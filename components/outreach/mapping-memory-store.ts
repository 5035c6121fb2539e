import { storage } from 'wxt/utils/storage';
import { create } from 'zustand';
import type { ColumnMapping } from '@/lib/outreach/columns';
import {
  type MappingMemory,
  MappingMemorySchema,
  withoutRemembered,
  withRemembered,
} from '@/lib/outreach/mapping-memory';
import type { Sheet } from '@/lib/outreach/sheet';

const item = storage.defineItem<unknown>('local:outreach-columns');

interface MappingMemoryState {
  readonly memory: MappingMemory;
  remember(sheet: Sheet, mapping: ColumnMapping): void;
  forget(sheet: Sheet): void;
  clear(): void;
}

/** What the columns of a table were last taken for, by its header: the office fills in the same form every month. */
export const useMappingMemory = create<MappingMemoryState>((set, get) => {
  const keep = (memory: MappingMemory) => {
    set({ memory });
    void (memory.length > 0 ? item.setValue(memory) : item.removeValue());
  };
  return {
    memory: [],
    remember: (sheet, mapping) => keep(withRemembered(get().memory, sheet, mapping)),
    forget: (sheet) => keep(withoutRemembered(get().memory, sheet)),
    clear: () => keep([]),
  };
});

/** Takes in what was kept; what cannot be read counts as nothing. */
export async function restoreMappingMemory(): Promise<void> {
  const stored = MappingMemorySchema.safeParse((await item.getValue()) ?? []);
  if (stored.success) useMappingMemory.setState({ memory: stored.data });
}
