import type { PlacedDraft } from '@/lib/document/draft';
import type { CountedTable } from '@/lib/facts/counted-table';
import type { Profile } from '@/lib/report/profile';
import { readReport } from '@/lib/report/read';
import type { Report } from '@/lib/report/report';
import { structureIssues } from '@/lib/report/schema';
import { BlockMemory } from './block-memory';
import type { Finding } from './finding';
import { RULES } from './index.generated';
import { byPlace, makeFinding } from './place-finding';
import type { DraftView, Gathered, GatheredLine, Rule, SourceRule } from './rule';
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
  /** Remembers what the rules read in each block from check to check; a new one by default. */
  readonly memory?: BlockMemory;
}

export interface CheckResult {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Draft → Report and Findings, in the order of the text. The same for panel, command line and tests. Never throws. */
export function check(draft: PlacedDraft, profile: Profile, context: CheckContext = {}): CheckResult {
  const lastYear = context.lastYear ? readLastYear(context.lastYear, profile) : null;
  const report = readReport(draft, profile, context.reportYear, lastYear?.report);
  const memory = context.memory ?? new BlockMemory();
  const rules = memory.prepare(context.rules ?? RULES);
  const view: DraftView = { draft, report, profile, lastYear, table: context.table ?? null };
  const findings: Finding[] = [];
  const gathered = readBlocks(draft, rules, memory, findings);
  addStructureFindings(view, rules, findings);
  for (const [at, rule] of rules.draft.entries())
    for (const raw of rule.check(view, gathered[at] ?? [])) findings.push(makeFinding(rule, draft.source, raw));
  addSourceFindings(view, rules, memory, findings);
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

/** Adds what block rules find; gives what each of the draft rules gathers, block by block. */
function readBlocks(
  draft: PlacedDraft,
  rules: RuleSet,
  memory: BlockMemory,
  findings: Finding[],
): readonly (readonly Gathered<unknown>[])[] {
  const gathered: Gathered<unknown>[][] = rules.draft.map(() => []);
  for (const block of draft.blocks) {
    const reading = memory.readBlock(block);
    if (reading.findings.length > 0)
      for (const finding of memory.placedFindings(block, reading, draft.source)) findings.push(finding);
    for (const { rule, found } of reading.gathered) gathered[rule]?.push({ block, found });
  }
  return gathered;
}

function addStructureFindings(view: DraftView, { structure }: RuleSet, findings: Finding[]): void {
  if (structure.size === 0) return;
  for (const issue of structureIssues(view.report, view.profile)) {
    const rule = structure.get(issue.rule);
    if (!rule) continue;
    const severity = issue.severity ? { severity: issue.severity } : {};
    const raw = { ...issue.place, ...rule.describe(issue, view), ...severity };
    findings.push(makeFinding(rule, view.draft.source, raw));
  }
}

function addSourceFindings(
  view: DraftView,
  { source: rules }: RuleSet,
  memory: BlockMemory,
  findings: Finding[],
): void {
  if (rules.length === 0) return;
  const gathered = new Map<SourceRule, GatheredLine<unknown>[]>(rules.map((rule) => [rule, []]));
  for (const { start, line } of view.draft.lines)
    if (line.raw) for (const [rule, found] of memory.readLine(line.raw)) gathered.get(rule)?.push({ start, found });
  for (const [rule, lines] of gathered)
    for (const raw of rule.check(view, lines)) findings.push(makeFinding(rule, view.draft.source, raw));
}
