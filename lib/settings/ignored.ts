import * as z from 'zod';
import type { Finding } from '@/lib/rules/finding';

/** place: this passage; draft: the rule in this draft; rule: the rule in every draft. */
const ScopeSchema = z.enum(['place', 'draft', 'rule']);
export type IgnoreScope = z.infer<typeof ScopeSchema>;

const IgnoredSchema = z.object({
  scope: ScopeSchema,
  rule: z.string(),
  /** What the finding said when it was ignored, for the list of ignored. */
  message: z.string(),
  quote: z.string(),
  /** The characters around the quote; together with it they find the passage again. */
  before: z.string(),
  after: z.string(),
  draft: z.string(),
});
export type Ignored = z.infer<typeof IgnoredSchema>;

/** What cannot be read is left out; the other entries stay. */
export const IgnoredListSchema = z.array(z.unknown()).transform((list) =>
  list.flatMap((one): Ignored[] => {
    const entry = IgnoredSchema.safeParse(one);
    return entry.success ? [entry.data] : [];
  }),
);

const CONTEXT = 24;
/** Letters next to the quote that must be the same on one of its sides. */
const CLOSEST = 6;
const QUOTE = 200;
const LIMIT = 2000;

/** The entry that makes a finding ignored. `text` is the text the finding's offsets count in, `draft` the draft's key. */
export function ignoredEntry(scope: IgnoreScope, finding: Finding, text: string, draft: string): Ignored {
  return { scope, rule: finding.rule, message: finding.message, ...placeOf(finding, text), draft };
}

/** The findings that are not ignored. `draft` is the key of the draft they are of. */
export function keptFindings(
  findings: readonly Finding[],
  text: string,
  draft: string,
  list: readonly Ignored[],
): Finding[] {
  const byRule = new Map<string, Ignored[]>();
  for (const entry of list) {
    if (entry.scope !== 'rule' && entry.draft !== draft) continue;
    const known = byRule.get(entry.rule);
    if (known) known.push(entry);
    else byRule.set(entry.rule, [entry]);
  }
  const shared = sharedPlaces(findings);
  return findings.filter((finding) => {
    const entries = byRule.get(finding.rule);
    if (!entries) return true;
    if (entries.some(({ scope }) => scope !== 'place')) return false;
    const place = placeOf(finding, text);
    // Where a rule has several things to say about one place, it is this one that is ignored.
    const isOne = shared.has(placeKey(finding));
    return !entries.some((entry) => stands(entry, place) && (!isOne || entry.message === finding.message));
  });
}

/** The list with one more entry; the oldest go first when it is full. */
export function withIgnored(list: readonly Ignored[], entry: Ignored): Ignored[] {
  return [...list.filter((known) => !isSame(known, entry)), entry].slice(-LIMIT);
}

export function withoutIgnored(list: readonly Ignored[], entries: readonly Ignored[]): Ignored[] {
  return list.filter((known) => !entries.some((entry) => isSame(known, entry)));
}

function isSame(a: Ignored, b: Ignored): boolean {
  if (a.scope !== b.scope || a.rule !== b.rule) return false;
  if (a.scope === 'rule') return true;
  if (a.draft !== b.draft) return false;
  if (a.scope === 'draft') return true;
  return a.quote === b.quote && a.before === b.before && a.after === b.after && a.message === b.message;
}

type Place = Pick<Ignored, 'quote' | 'before' | 'after'>;

function placeOf({ start, end }: Finding, text: string): Place {
  return {
    quote: text.slice(start, Math.min(end, start + QUOTE)),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

function stands(entry: Place, place: Place): boolean {
  if (entry.quote !== place.quote) return false;
  return (
    letters(entry.before).slice(-CLOSEST) === letters(place.before).slice(-CLOSEST) ||
    letters(entry.after).slice(0, CLOSEST) === letters(place.after).slice(0, CLOSEST)
  );
}

/** Marks, spaces and figures around a place change with the next fix; the words seldom do. */
function letters(context: string): string {
  return context.replace(/[^\p{L}]/gu, '');
}

function placeKey({ rule, start, end }: Finding): string {
  return `${rule} ${start} ${end}`;
}

function sharedPlaces(findings: readonly Finding[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const finding of findings) {
    const key = placeKey(finding);
    if (seen.has(key)) shared.add(key);
    seen.add(key);
  }
  return shared;
}
