import { rememberByText } from '@/lib/text/remember';
import { toSimplified } from '@/lib/text/traditional';
import type { Profile, ProfilePart } from './profile';
import { touchedBy } from './touched';

/** A part of a profile with its patterns ready to use. */
export interface CompiledPart {
  readonly part: ProfilePart;
  /** A level-1 heading of the part. */
  readonly heading: RegExp;
  /** A heading of a lower level, null when the part has none there. */
  readonly inner: RegExp | null;
  /** The sentences of a block that at least mention the part's subject; null when the part asks for none. */
  readonly touch: ReturnType<typeof touchedBy> | null;
  readonly gathers: { readonly until: readonly string[]; readonly themes: RegExp } | null;
  readonly requires: readonly {
    readonly id: string;
    readonly label: string;
    readonly isMet: (text: string) => boolean;
  }[];
}

export interface CompiledProfile {
  readonly parts: readonly CompiledPart[];
  readonly title: RegExp;
  readonly titleEnd: RegExp;
  /** Lines of tables that are no headings, null where the profile has none. */
  readonly rows: RegExp | null;
  readonly appliesTo: RegExp | null;
  /** The office before the subject of a title, in its first group; one for each pattern of a title. */
  readonly unit: readonly RegExp[];
  /** The part a line stands for that may head one without a number, '' for none. */
  readonly bareRole: (text: string) => string;
  /** Remembers for each year of a report which parts a heading's words stand for. */
  readonly roles: Map<number | null, Map<string, readonly string[]>>;
}

const compiled = new WeakMap<Profile, CompiledProfile>();

/** The patterns of a profile, compiled at the first call. */
export function compile(profile: Profile): CompiledProfile {
  const before = compiled.get(profile);
  if (before) return before;
  const parts = profile.parts.map((part) => ({
    part,
    heading: anyOf(part.patterns),
    inner: part.inner.length > 0 ? anyOf(part.inner) : null,
    touch: part.touch === undefined ? null : touchedBy(part.role, part.touch),
    gathers: part.gathers ? { until: part.gathers.until, themes: new RegExp(part.gathers.themes) } : null,
    requires: part.requires.map(({ id, label, pattern }) => ({ id, label, isMet: metBy(new RegExp(pattern)) })),
  }));
  const made: CompiledProfile = {
    parts,
    title: anyOf(profile.titlePatterns),
    titleEnd: new RegExp(profile.titleEnd),
    rows: profile.rows.length > 0 ? anyOf(profile.rows) : null,
    appliesTo: profile.appliesTo === undefined ? null : new RegExp(profile.appliesTo),
    unit: profile.titlePatterns.map((pattern) => new RegExp(`^(.+?)(?:关于|推进|落实|贯彻)?(?:${pattern})`)),
    bareRole: rememberByText((text) => bareRole(text, parts)),
    roles: new Map(),
  };
  compiled.set(profile, made);
  return made;
}

const LONGEST_BARE = 50;

function bareRole(text: string, parts: readonly CompiledPart[]): string {
  const words = toSimplified(text).replace(/\s/g, '');
  if (words.length > LONGEST_BARE || /[。；：！？、]$|[。；]|报告$/.test(words)) return '';
  return parts.findLast(({ heading }) => heading.test(words))?.part.role ?? '';
}

function metBy(pattern: RegExp): (text: string) => boolean {
  return rememberByText((text) => pattern.test(toSimplified(text)));
}

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'));
}
