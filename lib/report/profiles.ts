import type { Profile } from './profile';
import { fazhiAnnual } from './profiles/fazhi-annual';

/** The profiles that come with the product. The first is the one taken in doubt. */
export const PROFILES: readonly Profile[] = [fazhiAnnual];

export const DEFAULT_PROFILE: Profile = fazhiAnnual;

export function findProfile(id: string): Profile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}
