import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { create } from 'zustand';

const PickSchema = z.object({
  /** Id of the cause, or OWN. */
  option: z.string(),
  /** What the user typed instead. */
  own: z.string(),
});
export type Pick = z.infer<typeof PickSchema>;

/** 都不是，自己写. */
export const OWN = 'own';
export const NOTHING: Pick = { option: '', own: '' };
/** The newest so many are kept. */
const LIMIT = 100;

const item = storage.defineItem<unknown>('local:causes');

interface CauseState {
  /** By draft and shortcoming, the one changed last at the end. */
  readonly picks: Readonly<Record<string, Pick>>;
  pick(key: string, pick: Pick): void;
}

/** What the user picked or typed and has not written yet stays while he looks elsewhere, and when the panel is closed. */
export const useCauses = create<CauseState>((set, get) => ({
  picks: {},
  pick(key, pick) {
    const { [key]: _, ...others } = get().picks;
    const picks = { ...others, [key]: pick };
    set({ picks });
    void item.setValue(Object.fromEntries(Object.entries(picks).slice(-LIMIT)));
  },
}));

/** Takes in what was kept; what cannot be read counts as nothing. */
export async function restoreCauses(): Promise<void> {
  const stored = z.record(z.string(), PickSchema).safeParse((await item.getValue()) ?? {});
  if (stored.success) useCauses.setState(({ picks }) => ({ picks: { ...stored.data, ...picks } }));
}
