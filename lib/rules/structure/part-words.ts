import type { Profile } from '@/lib/report/profile';

/** What a profile calls a part. */
export function partLabel(profile: Profile, role: string | undefined): string {
  return profile.parts.find((part) => part.role === role)?.label ?? role ?? '';
}

/** What demands the part: the profile knows, for each kind of report has a rule of its own. */
export function partBasis(profile: Profile, role: string | undefined): { basis?: string } {
  const part = profile.parts.find((wanted) => wanted.role === role);
  return part ? { basis: part.basis } : {};
}
