import type { Block } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { CountedTable } from '@/lib/facts/counted-table';
import { type Difference, differences, type Placed } from '@/lib/facts/differing';
import { type DraftDifference, differencesFrom, plannedBlocks } from '@/lib/facts/table-conflicts';
import { WHOLE } from '@/lib/facts/table-scope';
import { type Mention, mentionsIn } from '@/lib/facts/totals';
import type { DraftRule, DraftView, Gathered, RawFinding } from '@/lib/rules/rule';

/** Two rows of a table, as an example. */
const TABLE: CountedTable = {
  label: '宣传活动表',
  things: [{ kind: 'item', name: '宣传折页', unit: '份', words: ['宣传折页'], printed: true }],
  rows: [300, 480].map((value, at) => ({
    day: null,
    end: null,
    occasion: null,
    place: null,
    counts: [{ thing: 0, value, approx: null, cell: `D${at + 2}` }],
  })),
};

export const rule: DraftRule<readonly Mention[]> = {
  scope: 'draft',
  meta: {
    id: 'figures/conflict',
    title: '同一件事两个数',
    severity: 'warning',
    basis: '同一份报告里同一数据前后一致',
    why: '概述和正文各写一遍的数字，改了一处常常忘了另一处。读者会问哪个是准的。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '全年开展执法检查32次。\n全年共开展执法检查32次，发现问题15个。', finds: [] },
      // Other years, other days, other things.
      { text: '2023年全年开展执法检查32次。\n2024年全年开展执法检查35次。', finds: [] },
      { text: '4月15日，现场累计发放宣传资料300份。\n12月4日，现场累计发放宣传资料500份。', finds: [] },
      { text: '全年开展执法检查30余次。\n全年共开展执法检查32次。', finds: [] },
      { text: '全年发放宣传折页700余份。上半年发放宣传折页300份。', finds: [], table: TABLE },
    ],
    bad: [
      { text: '全年开展执法检查32次。\n全年共开展执法检查35次，发现问题15个。', finds: ['32次'] },
      { text: '深入社区宣传，发放人防手册700份。\n组织演练，发放防空手册700余本。', finds: ['700份'] },
      { text: '全年发放宣传折页700份。', finds: ['700份'], fixed: '全年发放宣传折页780份。', table: TABLE },
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
  check(view, gathered): Iterable<RawFinding> {
    const found = draftDifferences(view, gathered).map(findingOf);
    const { table } = view;
    return table === null ? found : [...found, ...differencesFrom(table, view).map((one) => tableFinding(one, table))];
  },
};

function draftDifferences({ report, profile }: DraftView, gathered: readonly Gathered<readonly Mention[]>[]) {
  const placed: Placed<Block>[] = [];
  for (const { block, found } of gathered) for (const mention of found) placed.push({ mention, where: block });
  const found = differences(placed, report.year);
  // Mostly none; and without the plan there are none more.
  if (found.length === 0) return found;
  // What is planned is not counted yet.
  const isPlan = plannedBlocks(report, profile);
  return differences(
    placed.filter(({ where }) => !isPlan(where)),
    report.year,
  );
}

function findingOf({ first, other, of, yearly }: Difference<Block>): RawFinding {
  const { what, shown, start, end } = first.mention;
  const later = other.mention;
  const message =
    of === 'total'
      ? `“${what}”这里是${shown}，下文是${later.shown}，前后不一致。`
      : `“${what}${shown}”和下文的“${later.what}${later.shown}”可能是同一批，请核对名称、数量和单位。`;
  return { ...sourceSpan(first.where, start, end), severity: yearly ? 'warning' : 'advice', message };
}

/** The user's table says otherwise; a fix only where the sentence plainly counts the same rows. */
function tableFinding({ block, difference }: DraftDifference, { label }: CountedTable): RawFinding {
  const { what, shown, counted, formula, scope, fixed, sure, start, end } = difference;
  const span = sourceSpan(block, start, end);
  const doubt = sure ? '请核对' : '可能说的不是同一批，请核对';
  const message = `“${what}”这里是${shown}，${label}${scope === WHOLE ? '' : `里${scope}`}合计${counted}（${formula}），${doubt}。`;
  const fixes =
    fixed !== null && isUnbroken(block, start, end)
      ? [{ title: `改为${fixed}`, safe: false, edits: [{ ...span, text: fixed }] }]
      : [];
  return { ...span, severity: sure ? 'warning' : 'advice', message, basis: `${label}的单元格`, fixes };
}
