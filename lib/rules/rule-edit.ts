import type { Span } from '@/lib/text/span';
import type { Finding, Fix } from './finding';

declare const brand: unique symbol;

/** One edit of a rule's fix, on the draft it was found in. Only `ruleEdits` makes one. */
export interface RuleEdit extends Span {
  readonly [brand]: 'rule';
  readonly rule: string;
  readonly text: string;
  /** The draft it was found in. */
  readonly source: string;
}

const made = new WeakSet<object>();

/**
 * The edits of a finding's fix. Offsets are those of `source`, the draft's.
 * @throws RangeError when the finding is not of this draft, or the fix not of this finding
 */
export function ruleEdits(finding: Finding, fix: Fix, source: string): RuleEdit[] {
  if (!finding.fixes.includes(fix)) throw new RangeError(`${finding.rule} does not offer this fix`);
  if (source.slice(finding.start, finding.end) !== finding.text)
    throw new RangeError(`${finding.rule} was found in another draft`);
  return fix.edits.map(({ start, end, text }) => {
    const sealed = Object.freeze({ rule: finding.rule, start, end, text, source });
    made.add(sealed);
    return sealed as unknown as RuleEdit;
  });
}

export function isRuleEdit(value: unknown): value is RuleEdit {
  return typeof value === 'object' && value !== null && made.has(value);
}
