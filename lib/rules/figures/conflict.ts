import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import type { Severity } from '@/lib/report/profile';
import type { DraftRule, DraftView, Gathered, RawFinding } from '@/lib/rules/rule';
import { type Mention, mentionsIn } from './totals';

interface Placed extends Mention {
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
  *check(view, gathered): Iterable<RawFinding> {
    const totals = new Map<string, Placed[]>();
    const handouts: Placed[] = [];
    for (const mention of mentions(view, gathered)) {
      if (mention.kind === 'handout') {
        handouts.push(mention);
        continue;
      }
      const key = `${mention.what}|${mention.unit}|${mention.years.filter((year) => year !== view.report.year).join()}`;
      const group = totals.get(key);
      if (group) group.push(mention);
      else totals.set(key, [mention]);
    }
    for (const group of totals.values()) yield* differing(group);
    yield* likely(handouts);
  },
};

/** What is planned is not counted yet. */
function* mentions(view: DraftView, gathered: readonly Gathered<readonly Mention[]>[]): Iterable<Placed> {
  const planned = view.report.parts.filter(({ role }) =>
    view.profile.parts.some((part) => part.role === role && part.nextYear),
  );
  for (const { block, found } of gathered) {
    if (planned.some(({ blocks: [from, to] }) => block.index >= from && block.index < to)) continue;
    for (const mention of found) yield { ...mention, block };
  }
}

/** The first mention of a total that a later one contradicts. */
function* differing(group: readonly Placed[]): Iterable<RawFinding> {
  for (const [at, first] of group.entries()) {
    const other = group.slice(at + 1).find((later) => contradicts(first, later));
    if (!other) continue;
    const yearly = first.kind === 'year' && other.kind === 'year';
    yield report(first, other, yearly ? 'warning' : 'advice');
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
  const seen = new Map<string, Placed>();
  for (const one of handouts) {
    const key = `${one.value}${one.what.slice(-2)}`;
    const before = seen.get(key);
    if (!before) seen.set(key, one);
    else if (before.what !== one.what || before.unit !== one.unit) {
      yield report(
        before,
        one,
        'advice',
        `“${before.what}${before.shown}”和下文的“${one.what}${one.shown}”可能是同一批，请核对名称、数量和单位。`,
      );
      seen.delete(key);
    }
  }
}

function report(first: Placed, other: Placed, severity: Severity, message?: string): RawFinding {
  return {
    ...sourceSpan(first.block, first.start, first.end),
    severity,
    message: message ?? `“${first.what}”这里是${first.shown}，下文是${other.shown}，前后不一致。`,
  };
}
