import type { Severity } from '@/lib/report/profile';
import type { OutlineNode } from '@/lib/report/report';
import { headingAt } from '@/lib/rules/block-order';
import type { DraftRule, Gathered, RawFinding } from '@/lib/rules/rule';
import { formatNumber, type Level } from '@/lib/text/numbering';
import { isEditable, numberSpan } from './number-place';

/** Forms in use for levels of their own, or as good as the standard's when used throughout. */
const ACCEPTED = /^(?:第.+|[①-⑳]|[0-9]+[）)])$/;

export const rule: DraftRule<true> = {
  scope: 'draft',
  meta: {
    id: 'outline/number-style',
    title: '标题序号的写法',
    severity: 'error',
    basis: 'GB/T 9704—2012《党政机关公文格式》：文中结构层次序数依次用“一、”“（一）”“1.”“（1）”标注',
    why: '括号要用全角，带括号的序号后面不再加顿号，“一”后面用顿号，“1”后面用点。同一层里有的规范、有的不规范，按错误提示；全文一致的，只作提醒。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: '一、主要举措\n（一）加强领导\n1. 学法。学习4次。\n2. 普法。宣讲4次。\n（二）加强执法\n检查6次。',
        finds: [],
      },
      { text: '第一部分 概述\n第二部分 内容', finds: [] },
      { text: '1.学法\n①中心组学法4次。\n②专题学法2次。', finds: [] },
    ],
    bad: [
      {
        text: '一、主要举措\n（一）加强领导\n开会2次。\n(二) 加强普法\n宣讲4次。',
        finds: ['(二) '],
        fixed: '一、主要举措\n（一）加强领导\n开会2次。\n（二）加强普法\n宣讲4次。',
      },
      {
        text: '一、主要举措\n开会2次。\n二.存在的不足\n人员少。',
        finds: ['二.'],
        fixed: '一、主要举措\n开会2次。\n二、存在的不足\n人员少。',
      },
      {
        text: '一、主要举措\n（一）、加强领导\n开会2次。\n（二）、加强普法\n宣讲4次。',
        finds: ['（一）、', '（二）、'],
        fixed: '一、主要举措\n（一）加强领导\n开会2次。\n（二）加强普法\n宣讲4次。',
      },
      {
        text: '1、学法。学习4次。\n2、普法。宣讲4次。',
        finds: ['1、', '2、'],
        fixed: '1.学法。学习4次。\n2.普法。宣讲4次。',
      },
      {
        text: '1.学法。学习4次。\n2. 普法。宣讲4次。\n3.执法。检查6次。',
        finds: ['2. '],
        fixed: '1.学法。学习4次。\n2.普法。宣讲4次。\n3.执法。检查6次。',
      },
    ],
  },
  // Nearly all headings are as they should be.
  gather({ kind, number }) {
    return kind === 'heading' && number && (number.gap > 0 || !number.standard) ? true : null;
  },
  check({ draft, report }, gathered): Iterable<RawFinding> {
    const findings: RawFinding[] = [];
    const manners: Manner[] = [];
    for (const { block } of gathered) {
      const node = report.outline[headingAt(report.outline, block)];
      if (!node || node.value === null || ACCEPTED.test(node.number)) continue;
      const manner = manners[node.level] ?? mannerOf(node.level, report.outline, gathered);
      manners[node.level] = manner;
      // In markdown the space behind 1. belongs to the list's syntax.
      const gap = (block.number?.gap ?? 0) > 0 && !(node.level === 3 && draft.format === 'markdown');
      // The words may need the space that all others have; only a stray one goes.
      const stray = gap && manner.tight;
      if (node.standard && !stray) continue;
      const severity = node.standard ? 'advice' : severityOf(node, manner);
      if (severity === null) continue;
      const { start, end } = numberSpan(block, stray);
      const right = formatNumber(node.level as Level, node.value);
      const fix = { title: `改为“${right}”`, safe: true, edits: [{ start, end, text: right }] };
      const fixes = isEditable(block) ? [fix] : [];
      findings.push({ start, end, message: messageOf(node, right, manner), severity, fixes });
    }
    return findings;
  },
};

/** How the numbers of one level are written in the draft. */
interface Manner {
  /** The first in the standard's form, if there is any. */
  readonly model: OutlineNode | undefined;
  /** True when at least one of those has no space behind it. */
  readonly tight: boolean;
}

/** `odd`: the headings in another form or with a space behind the number. */
function mannerOf(level: number, outline: readonly OutlineNode[], odd: readonly Gathered<unknown>[]): Manner {
  let model: OutlineNode | undefined;
  let next = 0;
  for (const node of outline) {
    if (node.level !== level || node.value === null || !node.standard) continue;
    model ??= node;
    while ((odd[next]?.block.index ?? node.block) < node.block) next++;
    if (odd[next]?.block.index !== node.block) return { model, tight: true };
  }
  return { model, tight: false };
}

function severityOf(node: OutlineNode, { model }: Manner): Severity | null {
  if (node.level === 3) {
    // 「1．」 differs from 「1.」 in the width of the dot only, 「1、」 is the wide-spread habit.
    if (/[．]$/.test(node.number)) return model ? 'advice' : null;
    return model ? 'warning' : 'advice';
  }
  // A space inside the number is seen by nobody but a search.
  if (node.number.replace(/\s/g, '') === formatNumber(node.level as Level, node.value ?? 1))
    return model ? 'warning' : 'advice';
  return model ? 'error' : 'warning';
}

function messageOf(node: OutlineNode, right: string, { model }: Manner): string {
  if (node.standard) return `序号“${node.number}”后面多了空格，其他同级标题没有。`;
  const beside = model ? `，与同级标题“${model.number}”不一致` : '';
  return `序号“${node.number}”写法不规范${beside}，应为“${right}”。`;
}
