import type { Block, Draft } from '@/lib/document/draft';
import { isUnbroken, sourceOffset, sourceSpan } from '@/lib/document/place';
import type { Profile } from '@/lib/report/profile';
import { readReport } from '@/lib/report/read';
import type { Report } from '@/lib/report/report';
import { structureIssues } from '@/lib/report/schema';
import type { Finding, Fix } from './finding';
import { RULES } from './index.generated';
import type { BlockRule, DraftView, RawFinding, Rule } from './rule';

export interface CheckContext {
  /** Overrules the year the draft names. */
  readonly reportYear?: number;
  /** Rules to run; all by default. */
  readonly rules?: readonly Rule[];
  /** Remembers block findings from check to check; a new one by default. */
  readonly memory?: BlockMemory;
}

export interface CheckResult {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Findings of block rules by block text, so that a keystroke costs one block. */
export class BlockMemory {
  private readonly known = new Map<string, readonly (readonly [BlockRule, RawFinding])[]>();

  findings(block: Block, rules: readonly BlockRule[]): readonly (readonly [BlockRule, RawFinding])[] {
    const key = `${block.kind}${block.runIn ? '+' : ' '}${block.text}`;
    const before = this.known.get(key);
    if (before) return before;
    const found = rules.flatMap((rule) => [...rule.check(block)].map((raw) => [rule, raw] as const));
    if (this.known.size > 20_000) this.known.clear();
    this.known.set(key, found);
    return found;
  }
}

/** Draft → Report and Findings, in the order of the text. The same for panel, command line and tests. Never throws. */
export function check(draft: Draft, profile: Profile, context: CheckContext = {}): CheckResult {
  const report = readReport(draft, profile, context.reportYear);
  const rules = context.rules ?? RULES;
  const view: DraftView = { draft, report, profile };
  const memory = context.memory ?? new BlockMemory();
  const findings = [
    ...structureFindings(view, rules),
    ...draftFindings(view, rules),
    ...blockFindings(draft, rules, memory),
  ];
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return { report, findings };
}

function* structureFindings(view: DraftView, rules: readonly Rule[]): Iterable<Finding> {
  const byId = new Map(rules.flatMap((rule) => (rule.scope === 'structure' ? [[rule.meta.id, rule]] : [])));
  if (byId.size === 0) return;
  for (const issue of structureIssues(view.report, view.profile)) {
    const rule = byId.get(issue.rule);
    if (!rule) continue;
    const severity = issue.severity ? { severity: issue.severity } : {};
    yield finding(rule, view.draft, { ...issue.place, ...rule.describe(issue, view), ...severity });
  }
}

function* draftFindings(view: DraftView, rules: readonly Rule[]): Iterable<Finding> {
  for (const rule of rules) {
    if (rule.scope !== 'draft') continue;
    for (const raw of rule.check(view)) yield finding(rule, view.draft, raw);
  }
}

function* blockFindings(draft: Draft, rules: readonly Rule[], memory: BlockMemory): Iterable<Finding> {
  const blockRules = rules.filter((rule) => rule.scope === 'block');
  for (const block of draft.blocks) {
    for (const [rule, raw] of memory.findings(block, blockRules)) {
      const fixes = raw.fixes?.flatMap((fix) => toSource(block, fix)) ?? [];
      yield finding(rule, draft, { ...raw, ...sourceSpan(block, raw.start, raw.end), fixes });
    }
  }
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
