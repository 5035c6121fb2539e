import { safeEdits } from '@/lib/rules/apply';
import type { Edit, Finding } from '@/lib/rules/finding';

export interface FixAll {
  readonly edits: readonly Edit[];
  /** Findings that the edits mend. */
  readonly count: number;
  /** What they do, one line per kind with its count, in Chinese. */
  readonly summary: readonly string[];
}

/** Everything that may be mended unseen, in one write. */
export function planFixAll(findings: readonly Finding[]): FixAll {
  const edits = safeEdits(findings);
  const isChosen = (edit: Edit) =>
    edits.some((one) => one.start === edit.start && one.end === edit.end && one.text === edit.text);
  const titles = findings.flatMap(({ fixes }) => {
    const fix = fixes.find((candidate) => candidate.safe);
    return fix?.edits.every(isChosen) ? [fix.title] : [];
  });
  const kinds = new Map<string, number>();
  for (const title of titles) kinds.set(title, (kinds.get(title) ?? 0) + 1);
  return {
    edits,
    count: titles.length,
    summary: [...kinds].map(([title, count]) => (count > 1 ? `${title}（${count} 处）` : title)),
  };
}
