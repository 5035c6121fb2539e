import type { RawFinding } from '@/lib/rules/rule';
import type { FoundTerm } from '@/lib/terms/find-terms';

/** What a rule says about a wrong term. */
export function termFinding({ term, start, end, written, right }: FoundTerm): RawFinding {
  const note = term.note ? `（${term.note}）` : '';
  const likely = term.severity === 'advice' ? '一般写作' : '应写作';
  return {
    start,
    end,
    severity: term.severity,
    message: `“${written}”${likely}“${right}”${note}。`,
    basis: term.source,
    fixes: [
      { title: `改为“${right}”`, safe: term.safe ?? term.severity === 'error', edits: [{ start, end, text: right }] },
    ],
  };
}
