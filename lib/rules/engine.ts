import type { Block, Draft } from '@/lib/document/draft';
import { isUnbroken, sourceOffset, sourceSpan } from '@/lib/document/place';
import type { Profile } from '@/lib/report/profile';
import { readReport } from '@/lib/report/read';
import type { Report } from '@/lib/report/report';
import { structureIssues } from '@/lib/report/schema';
import { BlockMemory } from './block-memory';
import type { Finding, Fix } from './finding';
import { RULES } from './index.generated';
import type { DraftRule, DraftView, Gathered, GatheredLine, RawFinding, Rule, SourceRule } from './rule';
import type { RuleSet } from './rule-set';

export interface CheckContext {
  /** Overrules the year the draft names. */
  readonly reportYear?: number;
  /** Rules to run; all by default. */
  readonly rules?: readonly Rule[];
  /** Last year's report, to compare this year's measures with its plan. */
  readonly lastYear?: Draft;
  /** Remembers what the rules read in each block from check to check; a new one by default. */
  readonly memory?: BlockMemory;
}

export interface CheckResult {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Draft → Report and Findings, in the order of the text. The same for panel, command line and tests. Never throws. */
export function check(draft: Draft, profile: Profile, context: CheckContext = {}): CheckResult {
  const lastYear = context.lastYear ? { draft: context.lastYear, report: readReport(context.lastYear, profile) } : null;
  const report = readReport(draft, profile, context.reportYear, lastYear?.report);
  const memory = context.memory ?? new BlockMemory();
  const rules = memory.prepare(context.rules ?? RULES);
  const view: DraftView = { draft, report, profile, lastYear };
  const local = blockFindings(draft, memory);
  const findings = [
    ...structureFindings(view, rules),
    ...draftFindings(view, rules, local.gathered),
    ...sourceFindings(view, rules, memory),
    ...local.findings,
  ];
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return { report, findings };
}

function* structureFindings(view: DraftView, { structure }: RuleSet): Iterable<Finding> {
  if (structure.size === 0) return;
  for (const issue of structureIssues(view.report, view.profile)) {
    const rule = structure.get(issue.rule);
    if (!rule) continue;
    const severity = issue.severity ? { severity: issue.severity } : {};
    yield finding(rule, view.draft, { ...issue.place, ...rule.describe(issue, view), ...severity });
  }
}

function* draftFindings(
  view: DraftView,
  { draft: rules }: RuleSet,
  gathered: ReadonlyMap<DraftRule, readonly Gathered<unknown>[]>,
): Iterable<Finding> {
  for (const rule of rules)
    for (const raw of rule.check(view, gathered.get(rule) ?? [])) yield finding(rule, view.draft, raw);
}

function* sourceFindings(view: DraftView, { source: rules }: RuleSet, memory: BlockMemory): Iterable<Finding> {
  if (rules.length === 0) return;
  const gathered = new Map<SourceRule, GatheredLine<unknown>[]>(rules.map((rule) => [rule, []]));
  for (const { start, line } of view.draft.lines)
    if (line.raw) for (const [rule, found] of memory.readLine(line.raw)) gathered.get(rule)?.push({ start, found });
  for (const [rule, lines] of gathered) for (const raw of rule.check(view, lines)) yield finding(rule, view.draft, raw);
}

/** What block rules find, and what draft rules gather, block by block. */
function blockFindings(draft: Draft, memory: BlockMemory) {
  const findings: Finding[] = [];
  const gathered = new Map<DraftRule, Gathered<unknown>[]>();
  for (const block of draft.blocks) {
    const reading = memory.readBlock(block);
    for (const [rule, raw] of reading.findings) {
      const fixes = raw.fixes?.flatMap((fix) => toSource(block, fix)) ?? [];
      findings.push(finding(rule, draft, { ...raw, ...sourceSpan(block, raw.start, raw.end), fixes }));
    }
    for (const [rule, found] of reading.gathered) {
      const list = gathered.get(rule);
      if (list) list.push({ block, found });
      else gathered.set(rule, [{ block, found }]);
    }
  }
  return { findings, gathered };
}

/** A fix in source offsets; none when it would reach over a line break or markup that the block does not show. */
function toSource(block: Block, fix: Fix): Fix[] {
  if (!fix.edits.every((edit) => isUnbroken(block, edit.start, edit.end))) return [];
  const edits = fix.edits.map((edit) =>
    edit.start === edit.end
      ? { ...edit, start: sourceOffset(block, edit.start), end: sourceOffset(block, edit.start) }
      : { ...edit, ...sourceSpan(block, edit.start, edit.end) },
  );
  return [{ ...fix, edits }];
}

function finding(rule: Rule, draft: Draft, raw: RawFinding): Finding {
  const { start, end, message } = raw;
  return {
    rule: rule.meta.id,
    severity: raw.severity ?? rule.meta.severity,
    message,
    start,
    end,
    text: draft.source.slice(start, end),
    basis: rule.meta.basis,
    fixes: raw.fixes ? [...raw.fixes] : [],
  };
}
