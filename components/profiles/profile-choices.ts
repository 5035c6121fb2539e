import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { create } from 'zustand';

const ChoicesSchema = z.record(z.string(), z.string());

interface ProfileChoicesState {
  /** Draft → id of the template the user chose for it. */
  readonly choices: Readonly<Record<string, string>>;
  /** Null: the template that fits. */
  choose(draft: string, id: string | null): void;
}

const item = storage.defineItem<unknown>('local:profile-choices');
/** The newest so many are kept. */
const LIMIT = 500;

/** Which template the user chose for which draft, kept on this machine. */
export const useProfileChoices = create<ProfileChoicesState>((set, get) => ({
  choices: {},
  choose(draft, id) {
    const { [draft]: _, ...others } = get().choices;
    const all = id === null ? others : { ...others, [draft]: id };
    const choices = Object.fromEntries(Object.entries(all).slice(-LIMIT));
    set({ choices });
    void item.setValue(choices);
  },
}));

/** Reads the choices and follows other panels. Called once by the panel. */
export async function followProfileChoices(): Promise<void> {
  const take = (stored: unknown) => {
    const parsed = ChoicesSchema.safeParse(stored ?? {});
    if (parsed.success) useProfileChoices.setState({ choices: parsed.data });
  };
  item.watch(take);
  take(await item.getValue());
}
