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

export const IgnoredListSchema = z.array(IgnoredSchema);

const CONTEXT = 12;
const QUOTE = 200;
const LIMIT = 2000;

/** The entry that makes a finding ignored. `text` is the text the finding's offsets count in, `draft` the draft's key. */
export function ignoredEntry(scope: IgnoreScope, finding: Finding, text: string, draft: string): Ignored {
  return { scope, rule: finding.rule, message: finding.message, ...placeOf(finding, text), draft };
}

export function isIgnored(finding: Finding, text: string, draft: string, list: readonly Ignored[]): boolean {
  const place = placeOf(finding, text);
  return list.some((entry) => {
    if (entry.rule !== finding.rule) return false;
    if (entry.scope === 'rule') return true;
    if (entry.draft !== draft) return false;
    if (entry.scope === 'draft') return true;
    const isNear = entry.before === place.before || entry.after === place.after;
    return entry.quote === place.quote && isNear;
  });
}

/** The list with one more entry; the oldest go first when it is full. */
export function withIgnored(list: readonly Ignored[], entry: Ignored): Ignored[] {
  return [...list.filter((known) => !isSame(known, entry)), entry].slice(-LIMIT);
}

export function withoutIgnored(list: readonly Ignored[], entry: Ignored): Ignored[] {
  return list.filter((known) => !isSame(known, entry));
}

function isSame(a: Ignored, b: Ignored): boolean {
  if (a.scope !== b.scope || a.rule !== b.rule) return false;
  if (a.scope === 'rule') return true;
  if (a.draft !== b.draft) return false;
  return a.scope === 'draft' || (a.quote === b.quote && a.before === b.before && a.after === b.after);
}

// Figures in what stands around may change with the next fix; the words seldom do.
function placeOf({ start, end }: Finding, text: string) {
  return {
    quote: text.slice(start, Math.min(end, start + QUOTE)),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}
