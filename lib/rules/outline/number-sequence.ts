import type { OutlineNode } from '@/lib/report/report';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { onForget } from '@/lib/text/remember';
import { rememberLast } from '@/lib/text/remember-last';
import { numberSpan } from './number-place';
import { type Break, type Breaks, findBreaks } from './number-series';
import { renumber } from './renumber';
import { SeenBlocks } from './seen-blocks';
import { unevenGroups } from './sibling-groups';

export const rule: DraftRule = {
  scope: 'draft',
  meta: {
    id: 'outline/number-sequence',
    title: '标题序号不连续',
    severity: 'error',
    basis: 'GB/T 9704—2012《党政机关公文格式》：文中结构层次序数依次用“一、”“（一）”“1.”“（1）”标注',
    why: '增删段落以后，后面的序号常忘了改：跳号、重号，或者又从头编起。第二、三层跨部分连续编号的，只要依次递增就不提示。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: '一、主要举措和成效\n（一）加强领导\n开会2次。\n（二）加强普法\n宣讲4次。\n二、存在的不足\n（一）力量偏弱\n人员少。',
        finds: [],
      },
      // Level 3 numbered through.
      {
        text: '一、主要举措\n1.加强领导。开会2次。\n2.加强普法。宣讲4次。\n二、下一步打算\n3.补充人员。招录2人。\n4.加强培训。办班1期。',
        finds: [],
      },
      // Level 2 numbered through, as in the national outlines.
      {
        text: '一、健全职能体系\n（一）理清权责\n调整9项。\n（二）优化服务\n提速3成。\n二、健全制度体系\n（三）管好文件\n备案5件。\n三、健全决策体系\n（四）规范程序\n听证2次。',
        finds: [],
      },
      // The third stands inside a paragraph.
      {
        text: '一、主要举措\n（一）加强领导。开会2次。\n（二）加强普法。宣讲4次。（三）加强执法。检查6次。\n（四）加强监督。评查1次。',
        finds: [],
      },
      // 一是 and 二是 each have a list of their own.
      {
        text: '一、主要举措\n一是加强领导。\n1.开会。会议2次。\n2.学法。学习4次。\n二是加强普法。\n1.宣讲。宣讲4次。',
        finds: [],
      },
    ],
    bad: [
      {
        text: '一、主要举措\n开会2次。\n三、存在的不足\n人员少。\n四、下一步打算\n补充人员。',
        finds: ['三、'],
        fixed: '一、主要举措\n开会2次。\n二、存在的不足\n人员少。\n三、下一步打算\n补充人员。',
      },
      {
        text: '一、主要举措\n（一）加强领导\n开会2次。\n（二）加强普法\n宣讲4次。\n（二）加强执法\n检查6次。\n（三）加强监督\n评查1次。',
        finds: ['（二）'],
        fixed:
          '一、主要举措\n（一）加强领导\n开会2次。\n（二）加强普法\n宣讲4次。\n（三）加强执法\n检查6次。\n（四）加强监督\n评查1次。',
      },
      {
        text: '一、主要举措\n1.加强领导。开会2次。\n2.加强普法。宣讲4次。\n1.加强执法。检查6次。',
        finds: ['1.'],
        fixed: '一、主要举措\n1.加强领导。开会2次。\n2.加强普法。宣讲4次。\n3.加强执法。检查6次。',
      },
      {
        text: '一、职能\n1.理清权责。调整9项。\n二、制度\n2.管好文件。备案5件。\n3.清理文件。废止2件。\n三、决策\n4.规范程序。听证2次。\n四、执法\n4.公示信息。公示6条。\n6.评查案卷。评查8卷。',
        finds: ['4.'],
        fixed:
          '一、职能\n1.理清权责。调整9项。\n二、制度\n2.管好文件。备案5件。\n3.清理文件。废止2件。\n三、决策\n4.规范程序。听证2次。\n四、执法\n5.公示信息。公示6条。\n6.评查案卷。评查8卷。',
      },
    ],
  },
  check({ draft, report: { outline } }): Iterable<RawFinding> {
    const uneven = unevenOf(outline);
    if (uneven.length === 0) return NONE;
    const { complete, blocks } = draft;
    if (last?.outline === outline && last.complete === complete && last.seen.areSameIn(blocks)) return last.findings;
    const seen = new SeenBlocks(blocks);
    const groups = uneven.map((group) => ({ group, found: findBreaks(seen, outline, group, complete) }));
    last = { outline, complete, seen, findings: findingsOf(groups, seen) };
    return last.findings;
  },
};

interface Uneven {
  readonly group: readonly OutlineNode[];
  readonly found: Breaks;
}

const NONE: readonly RawFinding[] = [];
const unevenOf = rememberLast(unevenGroups);

/** What was found last, and in what: mostly a paragraph is typed in that no number is looked for in. */
let last: {
  readonly outline: readonly OutlineNode[];
  readonly complete: boolean;
  readonly seen: SeenBlocks;
  readonly findings: readonly RawFinding[];
} | null = null;
onForget(() => {
  last = null;
});

function findingsOf(groups: readonly Uneven[], blocks: SeenBlocks): RawFinding[] {
  const findings: RawFinding[] = [];
  // 一、 that starts again means two texts in one, or the levels the other way round: then nothing below is certain.
  const doubtful = groups.some(
    ({ group, found }) => group[0]?.level === 1 && found.breaks.some(({ kind }) => kind === 'restart'),
  );
  for (const { group, found } of groups) {
    for (const gap of found.breaks) {
      const certain = !doubtful && gap.kind !== 'restart' && gap.node.level <= 3;
      const fix = found.hidden ? null : renumber(blocks, group, gap.at, found.base);
      const block = blocks.at(gap.node.block);
      if (!block) continue;
      const severity = certain ? 'error' : 'warning';
      findings.push({ ...numberSpan(block), message: messageOf(gap), severity, fixes: fix ? [fix] : [] });
    }
  }
  return findings;
}

function messageOf({ kind, node, before }: Break): string {
  const here = `“${node.number}”`;
  if (!before) return `同级标题从${here}开始，前面的序号没有出现。`;
  if (kind === 'double') return `序号${here}重复，前一个同级标题也是“${before.number}”。`;
  if (kind === 'restart') return `前一个同级标题是“${before.number}”，这里又从${here}编起。`;
  return `序号不连续：前一个同级标题是“${before.number}”，这里是${here}。`;
}
