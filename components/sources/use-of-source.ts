import type { StoredSource } from '@/lib/history/stored-source';

/** Drafts whose choice is remembered per source. */
const DRAFTS = 50;

/** The day on this machine's calendar: 2025-11-22. */
export function localDay(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/**
 * Whether a draft uses a source. Until the user says so, only what was added today: last year's sources must not bear
 * out this year's report unasked.
 */
export function isUsedBy({ uses, added }: Pick<StoredSource, 'uses' | 'added'>, draft: string | null): boolean {
  return (draft === null ? undefined : uses[draft]) ?? added === localDay();
}

export function withUse<S extends StoredSource>(source: S, draft: string, isUsed: boolean): S {
  const { [draft]: _, ...others } = source.uses;
  const uses = Object.fromEntries([...Object.entries(others).slice(1 - DRAFTS), [draft, isUsed]]);
  return { ...source, uses };
}
