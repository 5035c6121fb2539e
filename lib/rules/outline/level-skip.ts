import type { Block } from '@/lib/document/draft';
import type { OutlineNode } from '@/lib/report/report';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { formatNumber, type Level } from '@/lib/text/numbering';
import { numberSpan } from './number-place';

export const rule: DraftRule<true> = {
  scope: 'draft',
  meta: {
    id: 'outline/level-skip',
    title: '标题跳级',
    severity: 'advice',
    basis: 'GB/T 9704—2012《党政机关公文格式》：文中结构层次序数依次用“一、”“（一）”“1.”“（1）”标注',
    why: '“一、”下面直接用“1.”，跳过了“（一）”。内容少的可以这样写；全文最好一致。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '一、主要举措\n（一）加强领导\n1.学法。学习4次。\n二、存在的不足\n一是力量偏弱。', finds: [] },
      { text: '1.学法\n学习4次。\n2.普法\n宣讲4次。', finds: [] },
    ],
    bad: [
      {
        text: '一、主要举措\n（一）加强领导\n开会2次。\n二、存在的不足\n1.力量偏弱。人员少。\n2.方式单一。载体少。',
        finds: ['1.'],
      },
      { text: '## 一、主要举措\n##### （一）加强领导\n开会2次。', finds: ['（一）'] },
    ],
  },
  gather: ({ kind, number }) => (kind === 'heading' && number ? true : null),
  check({ draft, report: { outline } }, gathered): Iterable<RawFinding> {
    const found: RawFinding[] = [];
    const said = new Set<number>();
    let next = 0;
    for (const node of outline) {
      const parent = outline[node.parent];
      if (!parent || node.value === null || parent.value === null) continue;
      while ((gathered[next]?.block.index ?? node.block) < node.block) next++;
      const block = gathered[next]?.block;
      const isNext = node.level <= parent.level + 1;
      // Nearly all end here: plain text declares no depth.
      if (!block || (isNext && block.depth === undefined)) continue;
      if (parent.number.startsWith('第') || said.has(node.parent)) continue;
      if (isNext) {
        const declared = declaredSkip(draft.blocks[parent.block], block, [parent, node]);
        if (declared) found.push(declared);
        continue;
      }
      said.add(node.parent);
      const skipped = formatNumber((parent.level + 1) as Level, 1);
      const message = `“${parent.number}”下面直接用“${node.number}”，跳过了“${skipped}”这一级。`;
      found.push({ ...numberSpan(block), message });
    }
    return found;
  },
};

/** The number is of the next level, and the source (a web page, Word, Markdown) says of the heading that it is not. */
function declaredSkip(
  above: Block | undefined,
  here: Block,
  [parent, node]: readonly [OutlineNode, OutlineNode],
): RawFinding | null {
  if (above?.depth === undefined || here.depth === undefined || here.depth <= above.depth + 1) return null;
  return {
    ...numberSpan(here),
    message: `按序号，“${node.number}”比“${parent.number}”低一级；文档里它却设成了第${here.depth}级标题，“${parent.number}”是第${above.depth}级，中间跳了级。`,
  };
}
