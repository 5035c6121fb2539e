import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import type { CountedTable } from '@/lib/facts/counted-table';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { applyEdits, chooseEdits } from './apply';
import { check } from './engine';
import type { Finding } from './finding';
import type { Example, Rule } from './rule';

/** The findings of one rule in a text. */
export function findingsOf(
  rule: Rule,
  text: string,
  reportYear?: number,
  lastYear?: string,
  table?: CountedTable,
): readonly Finding[] {
  const year = reportYear === undefined ? {} : { reportYear };
  const before = lastYear === undefined ? {} : { lastYear: parseDraft(textSnapshot(lastYear)) };
  return check(parseDraft(textSnapshot(text)), fazhiAnnual, {
    rules: [rule],
    ...year,
    ...before,
    ...(table ? { table } : {}),
  }).findings;
}

/** Runs a rule's examples as its tests: what is found, and the text after all its fixes. */
export function testExamples(rule: Rule): void {
  describe(rule.meta.id, () => {
    it('shows at least one good and one bad example', () => {
      expect(rule.examples.good.length).toBeGreaterThan(0);
      expect(rule.examples.bad.length).toBeGreaterThan(0);
      expect(rule.examples.good.every((example) => example.finds.length === 0)).toBe(true);
      expect(rule.examples.bad.every((example) => example.finds.length > 0)).toBe(true);
    });
    const examples: readonly Example[] = [...rule.examples.good, ...rule.examples.bad];
    it.each(examples.map((example) => [example.text.slice(0, 60), example] as const))('%s', (_, example) => {
      const findings = findingsOf(rule, example.text, example.reportYear, example.lastYear, example.table);
      expect(findings.map((finding) => finding.text)).toEqual(example.finds);
      if (example.fixed !== undefined)
        expect(applyEdits(example.text, chooseEdits(findings, false))).toBe(example.fixed);
      else if (rule.meta.fixable && example.finds.length > 0)
        expect(findings.flatMap((finding) => finding.fixes)).toEqual([]);
    });
  });
}
