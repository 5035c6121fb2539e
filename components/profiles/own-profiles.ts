import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { create } from 'zustand';
import { type Profile, ProfileSchema } from '@/lib/report/profile';
import { PROFILES } from '@/lib/report/profiles';

interface OwnProfilesState {
  /** The newest first. */
  readonly profiles: readonly Profile[];
  /** A template of the same id is replaced. */
  add(profile: Profile): void;
  remove(id: string): void;
}

const item = storage.defineItem<unknown>('local:profiles');

/** Templates of the user's own, kept on this machine and shared by all panels. */
export const useOwnProfiles = create<OwnProfilesState>((set, get) => {
  const save = (profiles: readonly Profile[]) => {
    set({ profiles });
    void item.setValue(profiles);
  };
  const without = (id: string) => get().profiles.filter((profile) => profile.id !== id);
  return {
    profiles: [],
    add: (profile) => save([profile, ...without(profile.id)]),
    remove: (id) => save(without(id)),
  };
});

/** Reads the templates and follows what other panels do to them. Called once by each page. */
export async function followOwnProfiles(): Promise<void> {
  const take = (stored: unknown) => {
    const profiles = readStored(stored);
    if (JSON.stringify(profiles) !== JSON.stringify(useOwnProfiles.getState().profiles))
      useOwnProfiles.setState({ profiles });
  };
  item.watch(take);
  take(await item.getValue());
}

/** What a former version wrote and this one cannot read is left out; the others stay. */
function readStored(stored: unknown): Profile[] {
  const list = z.array(z.unknown()).safeParse(stored ?? []);
  return (list.data ?? []).flatMap((one) => {
    const profile = ProfileSchema.safeParse(one);
    return profile.success ? [profile.data] : [];
  });
}

export function profileById(id: string): Profile | undefined {
  return [...useOwnProfiles.getState().profiles, ...PROFILES].find((profile) => profile.id === id);
}
