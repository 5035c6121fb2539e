import type { PlacedDraft } from '@/lib/document/draft';
import type { CountedTable } from '@/lib/facts/counted-table';
import type { Profile } from '@/lib/report/profile';
import { readReport } from '@/lib/report/read';
import type { StructureIssue } from '@/lib/report/refinement';
import type { Report } from '@/lib/report/report';
import { structureIssues } from '@/lib/report/structure-issues';
import { CheckMemory } from './check-memory';
import type { Finding } from './finding';
import { RULES } from './index.generated';
import { byPlace, makeFinding } from './place-finding';
import type { DraftView, RawFinding, Rule, StructureRule } from './rule';
import type { RuleSet } from './rule-set';

export interface CheckContext {
  /** Overrules the year the draft names. */
  readonly reportYear?: number;
  /** Rules to run; all by default. */
  readonly rules?: readonly Rule[];
  /** Last year's report, to compare this year's measures with its plan. */
  readonly lastYear?: PlacedDraft;
  /** A table of the user's, to compare the draft's figures with. */
  readonly table?: CountedTable;
  /** Remembers from check to check what need not be looked at again; a new one by default. */
  readonly memory?: CheckMemory;
}

export interface CheckResult {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Draft → Report and Findings, in the order of the text. The same for panel, command line and tests. Never throws. */
export function check(draft: PlacedDraft, profile: Profile, context: CheckContext = {}): CheckResult {
  const lastYear = context.lastYear ? readLastYear(context.lastYear, profile) : null;
  const report = readReport(draft, profile, context.reportYear, lastYear?.report);
  const view: DraftView = { draft, report, profile, lastYear, table: context.table ?? null };
  const memory = context.memory ?? new CheckMemory();
  const rules = memory.begin(view, context.rules ?? RULES);
  const findings: Finding[] = [];
  for (const reading of memory.readings) for (const finding of reading.findings) findings.push(finding);
  for (const finding of structureFindings(view, rules, memory)) findings.push(finding);
  const add = (rule: Rule, given: unknown, look: (seen: DraftView) => Iterable<RawFinding>) => {
    const found = memory.findings(rule, given, (seen) => madeFindings(rule, draft, look(seen)));
    for (const finding of found) findings.push(finding);
  };
  for (const [at, rule] of rules.draft.entries()) {
    const gathered = memory.gathered(at);
    add(rule, gathered, (seen) => rule.check(seen, gathered));
  }
  for (const [at, rule] of rules.source.entries()) {
    const gathered = memory.gatheredLines(at);
    add(rule, gathered, (seen) => rule.check(seen, gathered));
  }
  return { report, findings: findings.sort(byPlace) };
}

const lastYears = new WeakMap<PlacedDraft, { readonly profile: Profile; readonly report: Report }>();

/** The same report is compared with every keystroke. */
function readLastYear(draft: PlacedDraft, profile: Profile): DraftView['lastYear'] {
  const known = lastYears.get(draft);
  const read = known?.profile === profile ? known : { profile, report: readReport(draft, profile) };
  lastYears.set(draft, read);
  return { draft, report: read.report };
}

function madeFindings(rule: Rule, { source }: PlacedDraft, found: Iterable<RawFinding>): Finding[] {
  return Array.from(found, (raw) => makeFinding(rule, source, raw));
}

function structureFindings(
  { report, profile, draft }: DraftView,
  { structure }: RuleSet,
  memory: CheckMemory,
): readonly Finding[] {
  if (structure.size === 0) return [];
  const findings: Finding[] = [];
  for (const issue of structureIssues(report, profile)) {
    const rule = structure.get(issue.rule);
    if (!rule) continue;
    const found = memory.findings(issue, issue, (seen) => [structureFinding(rule, issue, seen, draft)]);
    for (const finding of found) findings.push(finding);
  }
  return findings;
}

function structureFinding(
  rule: StructureRule,
  issue: StructureIssue,
  view: DraftView,
  { source }: PlacedDraft,
): Finding {
  const { start, end } = issue.place;
  const { message, basis, fixes = [] } = rule.describe(issue, view);
  return makeFinding(rule, source, { start, end, message, severity: issue.severity, basis, fixes });
}
