import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { BlockMemory } from '@/lib/rules/block-memory';
import { check } from '@/lib/rules/engine';
import type { Finding } from '@/lib/rules/finding';
import { type DefectClass, type Mutation, seeded } from './mutation';

export interface Outcome {
  readonly planted: number;
  readonly missed: readonly string[];
  /** New findings above advice that the defect does not explain. */
  readonly unexplained: readonly string[];
}

const memory = new BlockMemory();
const findingsOf = (text: string) => check(parseDraft(textSnapshot(text)), fazhiAnnual, { memory }).findings;
const key = ({ rule, text }: Finding) => `${rule}|${text}`;

/** Plants a class of defects into sound texts and counts what is found. */
export function measure(defect: DefectClass, texts: readonly string[]): Outcome {
  const missed: string[] = [];
  const unexplained: string[] = [];
  let planted = 0;
  for (const [at, text] of texts.entries()) {
    const before = new Set(findingsOf(text).map(key));
    for (const mutation of defect.plant(text, seeded(20_250_101 + at))) {
      planted++;
      const fresh = findingsOf(mutation.text).filter((finding) => !before.has(key(finding)));
      if (!fresh.some((finding) => defect.rules.includes(finding.rule) && touches(finding, mutation)))
        missed.push(mutation.what);
      const known = [...defect.rules, ...(defect.alsoRight ?? [])];
      for (const { rule, severity, text: marked } of fresh)
        if (severity !== 'advice' && !known.includes(rule)) unexplained.push(`${rule} “${marked}” by ${mutation.what}`);
    }
  }
  return { planted, missed, unexplained };
}

function touches(finding: Finding, { start, end }: Mutation): boolean {
  return finding.start <= end && start <= finding.end;
}
