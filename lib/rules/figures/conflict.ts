import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import type { Severity } from '@/lib/report/profile';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { type Mention, mentionsIn } from './totals';

interface Placed {
  readonly mention: Mention;
  readonly block: Block;
}

export const rule: DraftRule<readonly Mention[]> = {
  scope: 'draft',
  meta: {
    id: 'figures/conflict',
    title: '同一件事两个数',
    severity: 'warning',
    basis: '同一份报告里同一数据前后一致',
    why: '概述和正文各写一遍的数字，改了一处常常忘了另一处。读者会问哪个是准的。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '全年开展执法检查32次。\n全年共开展执法检查32次，发现问题15个。', finds: [] },
      // Other years, other days, other things.
      { text: '2023年全年开展执法检查32次。\n2024年全年开展执法检查35次。', finds: [] },
      { text: '4月15日，现场累计发放宣传资料300份。\n12月4日，现场累计发放宣传资料500份。', finds: [] },
      { text: '全年开展执法检查30余次。\n全年共开展执法检查32次。', finds: [] },
    ],
    bad: [
      { text: '全年开展执法检查32次。\n全年共开展执法检查35次，发现问题15个。', finds: ['32次'] },
      { text: '深入社区宣传，发放人防手册700份。\n组织演练，发放防空手册700余本。', finds: ['700份'] },
    ],
  },
  cues: [
    '全年',
    '年内',
    '一年来',
    '累计',
    '共计',
    '总计',
    '合计',
    '发放',
    '派发',
    '赠送',
    '共开展',
    '共组织',
    '共举办',
    '共召开',
    '共检查',
    '共办理',
    '共受理',
  ],
  gather: ({ text }) => mentionsIn(text),
  // No generator: this runs after every keystroke and mostly finds nothing.
  check(view, gathered): Iterable<RawFinding> {
    const totals = new Map<string, Placed[]>();
    const handouts = new Map<string, Placed[]>();
    const plans = view.report.parts.filter(({ role }) =>
      view.profile.parts.some((part) => part.role === role && part.nextYear),
    );
    for (const { block, found } of gathered) {
      // What is planned is not counted yet.
      if (plans.some(({ blocks: [from, to] }) => block.index >= from && block.index < to)) continue;
      for (const mention of found) {
        const groups = mention.kind === 'handout' ? handouts : totals;
        const group = groups.get(mention.key);
        if (group) group.push({ mention, block });
        else groups.set(mention.key, [{ mention, block }]);
      }
    }
    const findings: RawFinding[] = [];
    for (const group of totals.values())
      if (group.length > 1) for (const alike of byYears(group, view.report.year)) findings.push(...differing(alike));
    for (const group of handouts.values()) if (group.length > 1) findings.push(...likely(group));
    return findings;
  },
};

/** The mentions of one total, those that name the same other years together. */
function byYears(group: readonly Placed[], reportYear: number | null): Iterable<readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const placed of group) {
    const key = placed.mention.years.filter((year) => year !== reportYear).join();
    const alike = groups.get(key);
    if (alike) alike.push(placed);
    else groups.set(key, [placed]);
  }
  return groups.values();
}

/** The first mention of a total that a later one contradicts. */
function* differing(group: readonly Placed[]): Iterable<RawFinding> {
  for (const [at, first] of group.entries()) {
    const other = group.slice(at + 1).find((later) => contradicts(first.mention, later.mention));
    if (!other) continue;
    const yearly = first.mention.kind === 'year' && other.mention.kind === 'year';
    yield report(first, other.mention, yearly ? 'warning' : 'advice');
    return;
  }
}

function contradicts(a: Mention, b: Mention): boolean {
  return a.value !== b.value && !near(a, b) && !near(b, a);
}

/** 30余 and 32 say the same. */
function near(rough: Mention, other: Mention): boolean {
  return rough.approx && Math.abs(other.value - rough.value) <= Math.max(rough.value * 0.1, 10);
}

/** The same number of things with like names: 人防手册700份 and 防空手册700余本. */
function* likely(handouts: readonly Placed[]): Iterable<RawFinding> {
  let before: Placed | null = null;
  for (const placed of handouts) {
    const { mention: one } = placed;
    if (!before) before = placed;
    else if (before.mention.what !== one.what || before.mention.unit !== one.unit) {
      yield report(
        before,
        one,
        'advice',
        `“${before.mention.what}${before.mention.shown}”和下文的“${one.what}${one.shown}”可能是同一批，请核对名称、数量和单位。`,
      );
      before = null;
    }
  }
}

function report({ mention, block }: Placed, other: Mention, severity: Severity, message?: string): RawFinding {
  const { start, end } = sourceSpan(block, mention.start, mention.end);
  return {
    start,
    end,
    severity,
    message: message ?? `“${mention.what}”这里是${mention.shown}，下文是${other.shown}，前后不一致。`,
  };
}
