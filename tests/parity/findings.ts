import { parseDraft } from '@/lib/document/parse';
import type { Snapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';

/**
 * Findings as (rule, text), the marked text's spaces made plain: what must be the same whichever way a draft came in.
 * In the order of the text.
 */
export function comparable(snapshot: Snapshot): string[] {
  return check(parseDraft(snapshot), fazhiAnnual).findings.map(
    (finding) => `${finding.rule}: ${finding.text.replace(/[\s\u00A0]+/g, ' ')}`,
  );
}
