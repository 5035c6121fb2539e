import { storage } from 'wxt/utils/storage';
import { create } from 'zustand';
import type { Finding } from '@/lib/rules/finding';
import {
  type Ignored,
  IgnoredListSchema,
  type IgnoreScope,
  ignoredEntry,
  withIgnored,
  withoutIgnored,
} from '@/lib/settings/ignored';

interface IgnoredState {
  readonly list: readonly Ignored[];
  ignore(scope: IgnoreScope, finding: Finding, text: string, draft: string): void;
  restore(entries: readonly Ignored[]): void;
}

const item = storage.defineItem<unknown>('local:ignored');

/** What the user ignored, kept on this machine and shared by all panels. */
export const useIgnored = create<IgnoredState>((set, get) => {
  const save = (list: Ignored[]) => {
    set({ list });
    void item.setValue(list);
  };
  return {
    list: [],
    ignore: (scope, finding, text, draft) => save(withIgnored(get().list, ignoredEntry(scope, finding, text, draft))),
    restore: (entries) => save(withoutIgnored(get().list, entries)),
  };
});

/** Reads the list and follows what other panels do to it. Called once by the panel. */
export async function followIgnored(): Promise<void> {
  const take = (stored: unknown) => {
    const parsed = IgnoredListSchema.safeParse(stored ?? []);
    if (parsed.success) useIgnored.setState({ list: parsed.data });
  };
  item.watch(take);
  take(await item.getValue());
}
