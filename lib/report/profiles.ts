import type { Profile } from './profile';
import { fazhiAnnual } from './profiles/fazhi-annual';
import { fazhiSummary } from './profiles/fazhi-summary';
import { infoDisclosureAnnual } from './profiles/info-disclosure-annual';

/** The profiles that come with the product. The first is the one taken in doubt. */
export const PROFILES: readonly Profile[] = [fazhiAnnual, fazhiSummary, infoDisclosureAnnual];

export const DEFAULT_PROFILE: Profile = fazhiAnnual;

export function findProfile(id: string): Profile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}
