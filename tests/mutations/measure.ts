import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { CheckMemory } from '@/lib/rules/check-memory';
import { check } from '@/lib/rules/engine';
import type { Finding } from '@/lib/rules/finding';
import { type DefectClass, type Mutation, seeded } from './mutation';

export interface Outcome {
  readonly planted: number;
  readonly missed: readonly string[];
  /** New findings above advice that the defect does not explain. */
  readonly unexplained: readonly string[];
}

const memory = new CheckMemory();
const findingsOf = (text: string) => check(parseDraft(textSnapshot(text)), fazhiAnnual, { memory }).findings;

/** Plants a class of defects into texts and counts what is found. A text may have defects of its own already. */
export function measure(defect: DefectClass, texts: readonly string[]): Outcome {
  const missed: string[] = [];
  const unexplained: string[] = [];
  let planted = 0;
  for (const [at, text] of texts.entries()) {
    const before = findingsOf(text);
    const words = new Set(before.map(wordsOf));
    for (const mutation of defect.plant(text, seeded(20_250_101 + at))) {
      // A place that has this defect already shows nothing.
      if (before.some((finding) => defect.rules.includes(finding.rule) && stoodAt(finding, text, mutation))) continue;
      planted++;
      const after = findingsOf(mutation.text);
      const found = ({ rule, start, end }: Finding) =>
        defect.rules.includes(rule) && start <= mutation.end && mutation.start <= end;
      if (!after.some(found)) missed.push(mutation.what);
      const known = [...defect.rules, ...(defect.alsoRight ?? [])];
      for (const finding of after)
        if (finding.severity !== 'advice' && !known.includes(finding.rule) && !words.has(wordsOf(finding)))
          if (!wasThere(before, finding, text, mutation))
            unexplained.push(`${finding.rule} “${finding.text}” by ${mutation.what}`);
    }
  }
  return { planted, missed, unexplained };
}

function wordsOf({ rule, text }: Finding): string {
  return `${rule}|${text}`;
}

/** Whether a finding stood on what the mutation replaced. */
function stoodAt(finding: Finding, text: string, mutation: Mutation): boolean {
  const end = mutation.end - (mutation.text.length - text.length);
  const isWhole = mutation.start === 0 && mutation.end >= mutation.text.length;
  return !isWhole && finding.start < end && mutation.start < finding.end;
}

/** Whether a finding of the same rule stood there before the text was changed: a change may cut it in two. */
function wasThere(before: readonly Finding[], finding: Finding, text: string, mutation: Mutation): boolean {
  const grown = mutation.text.length - text.length;
  const back = (at: number) => (at <= mutation.start ? at : Math.max(mutation.start, at - grown));
  return before.some(
    ({ rule, start, end }) => rule === finding.rule && start < back(finding.end) && back(finding.start) < end,
  );
}
