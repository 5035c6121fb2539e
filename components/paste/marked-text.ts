import type { Severity } from '@/lib/report/profile';
import type { Finding } from '@/lib/rules/finding';
import type { Span } from '@/lib/text/span';

/** A stretch of one paragraph, with the gravest finding on it. */
export interface MarkedRun extends Span {
  readonly text: string;
  readonly severity: Severity | null;
  /** True inside the place that was just located. */
  readonly current: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, advice: 1 };

/** The text as paragraphs of runs: where findings and the located place begin and end, a run does. */
export function markText(text: string, findings: readonly Finding[], current: Span | null): MarkedRun[][] {
  const bounds = new Set([0, text.length]);
  for (const { start, end } of [...findings, ...(current ? [current] : [])]) bounds.add(start).add(end);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) bounds.add(at).add(at + 1);
  const points = [...bounds].sort((a, b) => a - b);
  let open: Finding[] = [];
  const waiting = [...findings].sort((a, b) => a.start - b.start);
  const paragraphs: MarkedRun[][] = [[]];
  for (const [index, start] of points.entries()) {
    const end = points[index + 1];
    if (end === undefined) break;
    if (text[start] === '\n') {
      paragraphs.push([]);
      continue;
    }
    while (waiting[0] && waiting[0].start <= start) open.push(...waiting.splice(0, 1));
    open = open.filter((finding) => finding.end > start);
    const isCurrent = current !== null && current.start <= start && end <= current.end;
    paragraphs.at(-1)?.push({ start, end, text: text.slice(start, end), severity: gravest(open), current: isCurrent });
  }
  return paragraphs;
}

function gravest(findings: readonly Finding[]): Severity | null {
  let worst: Severity | null = null;
  for (const { severity } of findings) if (!worst || RANK[severity] > RANK[worst]) worst = severity;
  return worst;
}
