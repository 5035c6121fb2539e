import * as z from 'zod';
import { headingPattern } from './heading-pattern';
import { PART_FIELDS, PROFILE_FIELDS, type Profile, type ProfilePart, ProfileSchema, RoleSchema } from './profile';

/** What a local notice changes of a profile. Parts are told apart by their role. */
export const ProfilePatchSchema = z
  .strictObject({
    ...PROFILE_FIELDS,
    /** Id of the profile it changes. */
    extends: z.string().min(1),
    parts: z.array(z.strictObject(PART_FIELDS).partial().required({ role: true })),
    /** Roles in the order the notice wants; those not named follow in the order of the profile. */
    order: z.array(RoleSchema),
    /** Roles the notice does without. */
    omit: z.array(RoleSchema),
  })
  .partial()
  .required({ id: true, label: true });
export type ProfilePatch = z.infer<typeof ProfilePatchSchema>;

/** The profile with the changes of a local notice. @throws ZodError when the whole is no profile. */
export function extendProfile(base: Profile, patch: ProfilePatch): Profile {
  return ProfileSchema.parse(merged(base, patch));
}

/** The same, not checked yet. */
export function merged(
  base: Profile | null,
  { extends: _, parts = [], order = [], omit = [], ...fields }: ProfilePatch,
) {
  const roles = [...(base?.parts ?? []), ...parts].map(({ role }) => role);
  const ordered = [...new Set([...order.filter((role) => roles.includes(role)), ...roles])];
  const basis = fields.basis ?? base?.basis ?? fields.label;
  const change = (role: string) => parts.find((part) => part.role === role);
  return {
    // What a local notice applies to is not handed down.
    ...omitKey(base),
    ...fields,
    // A notice adds topics, or words one of them anew.
    topics: [
      ...(base?.topics ?? []).filter(({ id }) => !fields.topics?.some((own) => own.id === id)),
      ...(fields.topics ?? []),
    ],
    basis,
    parts: ordered
      .filter((role) => !omit.includes(role))
      .map((role) =>
        mergedPart(
          base?.parts.find((part) => part.role === role),
          change(role) ?? { role },
          basis,
        ),
      ),
  };
}

function omitKey(base: Profile | null): Partial<Profile> {
  if (!base) return {};
  const { appliesTo: _, ...rest } = base;
  return rest;
}

type PartPatch = NonNullable<ProfilePatch['parts']>[number];

function mergedPart(before: ProfilePart | undefined, patch: PartPatch, basis: string) {
  const isChanged = Object.keys(patch).length > 1;
  const own = patch.heading === undefined ? [] : [headingPattern(patch.heading)];
  const requires = [...(before?.requires ?? [])].filter(({ id }) => !patch.requires?.some((other) => other.id === id));
  return {
    missing: 'warning' as const,
    ...before,
    // What the notice asks for rests on the notice.
    basis: isChanged || !before ? basis : before.basis,
    ...patch,
    label: patch.label ?? before?.label ?? patch.heading ?? '',
    // Local forms come on top of the known ones: a report that keeps to the national form is no worse.
    patterns: [...(patch.patterns ?? []), ...own, ...(before?.patterns ?? [])],
    inner: [...(patch.inner ?? []), ...(before?.inner ?? [])],
    requires: [...requires, ...(patch.requires ?? [])],
  };
}
