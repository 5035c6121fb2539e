import { rememberByText } from '@/lib/text/remember';
import { sentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { toSimplified } from '@/lib/text/traditional';
import type { Profile, ProfilePart } from './profile';

/** A part of a profile with its patterns ready to use. */
export interface CompiledPart {
  readonly part: ProfilePart;
  /** A level-1 heading of the part. */
  readonly heading: RegExp;
  /** A heading of a lower level, null when the part has none there. */
  readonly inner: RegExp | null;
  /** The sentences of a text that at least mention the part's subject, as offsets; null when the part asks for none. */
  readonly touch: ((text: string) => readonly Span[]) | null;
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
  /** Remembers which parts a heading's words stand for. */
  readonly roles: Map<string, readonly string[]>;
}

const compiled = new WeakMap<Profile, CompiledProfile>();

/** The patterns of a profile, compiled at the first call. */
export function compile(profile: Profile): CompiledProfile {
  const before = compiled.get(profile);
  if (before) return before;
  const made: CompiledProfile = {
    parts: profile.parts.map((part) => ({
      part,
      heading: anyOf(part.patterns),
      inner: part.inner.length > 0 ? anyOf(part.inner) : null,
      touch: part.touch === undefined ? null : touchedBy(new RegExp(part.touch)),
      gathers: part.gathers ? { until: part.gathers.until, themes: new RegExp(part.gathers.themes) } : null,
      requires: part.requires.map(({ id, label, pattern }) => ({ id, label, isMet: metBy(new RegExp(pattern)) })),
    })),
    title: anyOf(profile.titlePatterns),
    titleEnd: new RegExp(profile.titleEnd),
    rows: profile.rows.length > 0 ? anyOf(profile.rows) : null,
    appliesTo: profile.appliesTo === undefined ? null : new RegExp(profile.appliesTo),
    unit: profile.titlePatterns.map((pattern) => new RegExp(`^(.+?)(?:关于|推进|落实|贯彻)?(?:${pattern})`)),
    roles: new Map(),
  };
  compiled.set(profile, made);
  return made;
}

function metBy(pattern: RegExp): (text: string) => boolean {
  return rememberByText((text) => pattern.test(toSimplified(text)));
}

function touchedBy(pattern: RegExp): (text: string) => readonly Span[] {
  return rememberByText((text) => sentences(text).filter((sentence) => pattern.test(toSimplified(sentence.text))));
}

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'));
}
