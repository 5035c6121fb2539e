import { merged, type ProfilePatch, ProfilePatchSchema } from './extend-profile';
import { patternCost } from './pattern-cost';
import { type Profile, ProfileSchema } from './profile';
import { type Language, PROFILE_MESSAGES, profileErrors } from './profile-errors';
import { PROFILES } from './profiles';

export interface ProfileError {
  /** Where in the file: parts.2.heading. Empty for the whole. */
  readonly path: string;
  /** What is wrong and what to write. */
  readonly message: string;
}

export type UserProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly errors: readonly ProfileError[] };

/** Characters of a profile file; the longest of ours has a tenth. */
export const MAX_PROFILE_LENGTH = 100_000;
const MAX_PARTS = 40;
/** Ways of all patterns of a file together. */
const MAX_TOTAL_WAYS = 40_000;
/** A pattern that is tried on every sentence must be simpler than one for headings. */
const MAX_TEXT_WAYS = 400;

/** Reads a profile that a user wrote (JSON). Never throws. */
export function readUserProfile(
  text: string,
  language: Language = 'zh',
  known: readonly Profile[] = PROFILES,
): UserProfile {
  const say = PROFILE_MESSAGES[language];
  const fail = (path: string, message: string): UserProfile => ({ ok: false, errors: [{ path, message }] });
  if (text.length > MAX_PROFILE_LENGTH) return fail('', say.tooLong(text.length, MAX_PROFILE_LENGTH));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail('', say.notJson(error instanceof Error ? error.message : ''));
  }
  const patch = ProfilePatchSchema.safeParse(value, { reportInput: true });
  if (!patch.success) return { ok: false, errors: profileErrors(patch.error, language) };
  const base = patch.data.extends === undefined ? null : known.find(({ id }) => id === patch.data.extends);
  if (base === undefined) return fail('extends', say.unknownBase(known.map(({ id }) => id)));
  const errors = [...patternErrors(patch.data, say), ...contentErrors(patch.data, base, known, say)];
  if (errors.length > 0) return { ok: false, errors };
  const profile = ProfileSchema.safeParse(base ? merged(base, patch.data) : standingAlone(patch.data), {
    reportInput: true,
  });
  return profile.success
    ? { ok: true, profile: profile.data }
    : { ok: false, errors: profileErrors(profile.error, language) };
}

/** What a file need not say when it extends nothing. */
function standingAlone(patch: ProfilePatch) {
  const subject = patch.subject ?? patch.label.replace(/年度报告$|报告$/, '');
  return {
    subject,
    titlePatterns: [subject.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')],
    titleExample: `某市某局2025年度${subject}报告`,
    length: { min: 500, max: 20_000 },
    ...merged(null, patch),
  };
}

type Messages = (typeof PROFILE_MESSAGES)[Language];

function patternErrors(patch: ProfilePatch, say: Messages): ProfileError[] {
  let total = 0;
  return [...patterns(patch)].flatMap(({ path, source, limit }) => {
    const cost = patternCost(source);
    if (!cost.ok) return [{ path, message: say.pattern[cost.problem] }];
    total += cost.ways;
    return cost.ways > limit || total > MAX_TOTAL_WAYS ? [{ path, message: say.pattern.costly }] : [];
  });
}

function* patterns(patch: ProfilePatch): Iterable<{ path: string; source: string; limit: number }> {
  const heading = Number.POSITIVE_INFINITY;
  for (const key of ['titlePatterns', 'rows'] as const)
    for (const [at, source] of (patch[key] ?? []).entries()) yield { path: `${key}.${at}`, source, limit: heading };
  for (const key of ['titleEnd', 'appliesTo'] as const) {
    const source = patch[key];
    if (source !== undefined) yield { path: key, source, limit: heading };
  }
  for (const [at, { pattern, unit }] of (patch.topics ?? []).entries()) {
    yield { path: `topics.${at}.pattern`, source: pattern, limit: MAX_TEXT_WAYS };
    if (unit !== undefined) yield { path: `topics.${at}.unit`, source: unit, limit: heading };
  }
  for (const [index, topic] of (patch.topics ?? []).entries())
    for (const key of ['pattern', 'unit'] as const) {
      const source = topic[key];
      if (source !== undefined) yield { path: `topics.${index}.${key}`, source, limit: MAX_TEXT_WAYS };
    }
  for (const [index, part] of (patch.parts ?? []).entries()) {
    for (const key of ['patterns', 'inner'] as const)
      for (const [at, source] of (part[key] ?? []).entries())
        yield { path: `parts.${index}.${key}.${at}`, source, limit: heading };
    if (part.touch !== undefined) yield { path: `parts.${index}.touch`, source: part.touch, limit: MAX_TEXT_WAYS };
    if (part.gathers) yield { path: `parts.${index}.gathers.themes`, source: part.gathers.themes, limit: heading };
    for (const [at, { pattern }] of (part.requires ?? []).entries())
      yield { path: `parts.${index}.requires.${at}.pattern`, source: pattern, limit: MAX_TEXT_WAYS };
  }
}

/** What the schema cannot see: roles that are twice there or nowhere, an id that is taken, a year left in a heading. */
function contentErrors(
  patch: ProfilePatch,
  base: Profile | null,
  known: readonly Profile[],
  say: Messages,
): ProfileError[] {
  const errors: ProfileError[] = [];
  const parts = patch.parts ?? [];
  if (known.some(({ id }) => id === patch.id)) errors.push({ path: 'id', message: say.takenId(patch.id) });
  if (parts.length > MAX_PARTS) errors.push({ path: 'parts', message: say.tooManyParts(MAX_PARTS) });
  const roles = new Set([...(base?.parts ?? []), ...parts].map(({ role }) => role));
  for (const [at, { role, heading }] of parts.entries()) {
    if (parts.findIndex((other) => other.role === role) < at)
      errors.push({ path: `parts.${at}.role`, message: say.doubleRole(role) });
    if (heading === undefined && !base?.parts.some((part) => part.role === role))
      errors.push({ path: `parts.${at}.heading`, message: say.newPart(role) });
    if (heading !== undefined && /20\d\d\s*年/.test(heading))
      errors.push({ path: `parts.${at}.heading`, message: say.fixedYear });
  }
  for (const key of ['order', 'omit'] as const)
    for (const [at, role] of (patch[key] ?? []).entries())
      if (!roles.has(role)) errors.push({ path: `${key}.${at}`, message: say.unknownRole(role, [...roles]) });
  if (!base && parts.length === 0) errors.push({ path: 'parts', message: say.noParts });
  else if ([...roles].every((role) => patch.omit?.includes(role))) errors.push({ path: 'omit', message: say.noParts });
  return errors;
}
