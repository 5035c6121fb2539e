import { chooseEdits } from '@/lib/rules/apply';
import type { Edit, Finding } from '@/lib/rules/finding';
import { type RuleEdit, ruleEdits } from '@/lib/rules/rule-edit';

/** Fixes of several findings that can be written in one step. */
export interface FixPlan {
  readonly edits: readonly RuleEdit[];
  /** Findings that the edits mend. */
  readonly count: number;
  /** What they do, one line per kind with its count, in Chinese. */
  readonly summary: readonly string[];
}

/**
 * The first fix of every finding (with `onlySafe`, the first safe one) as far as they do not touch one another. `source`
 * is the draft the findings are of.
 */
export function planFixes(findings: readonly Finding[], source: string, onlySafe: boolean): FixPlan {
  const chosen = new Set(chooseEdits(findings, onlySafe).map(keyOf));
  const edits = new Map<string, RuleEdit>();
  const titles: string[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe || !onlySafe);
    if (!fix?.edits.every((edit) => chosen.has(keyOf(edit)))) continue;
    titles.push(fix.title);
    // Two findings may ask for the very same edit: it is written once.
    for (const edit of ruleEdits(finding, fix, source)) edits.set(keyOf(edit), edit);
  }
  return { edits: [...edits.values()], count: titles.length, summary: summarise(titles) };
}

function keyOf({ start, end, text }: Edit): string {
  return `${start} ${end} ${text}`;
}

function summarise(titles: readonly string[]): string[] {
  const kinds = new Map<string, number>();
  for (const title of titles) kinds.set(title, (kinds.get(title) ?? 0) + 1);
  return [...kinds].map(([title, count]) => (count > 1 ? `${title}（${count} 处）` : title));
}
