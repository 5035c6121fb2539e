import type { Block, PlacedDraft } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { OutlineNode } from '@/lib/report/report';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { markTest } from '@/lib/text/marks';

const isMark = markTest('。；，、：.;,:');
const NONE: readonly RawFinding[] = [];

export const rule: DraftRule = {
  scope: 'draft',
  meta: {
    id: 'outline/heading-punctuation',
    title: '标题末尾的标点',
    severity: 'advice',
    basis: '公文写作通行做法：独立成行的一级、二级标题末尾不加标点，同一级标题写法一致',
    why: '同一级标题有的带句号、有的不带，读起来不整齐。独立成行的标题末尾一般不加标点。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '一、主要举措\n（一）加强领导\n开会2次。\n（二）加强普法\n宣讲4次。', finds: [] },
      { text: '一、主要举措\n（一）加强领导。\n开会2次。\n（二）加强普法。\n宣讲4次。', finds: [] },
      { text: '一、主要举措\n（一）加强领导。开会2次。\n（二）加强普法\n宣讲4次。', finds: [] },
    ],
    bad: [
      {
        text: '一、主要举措\n（一）加强领导。\n开会2次。\n（二）加强普法\n宣讲4次。',
        finds: ['。'],
        fixed: '一、主要举措\n（一）加强领导\n开会2次。\n（二）加强普法\n宣讲4次。',
      },
      {
        text: '一、主要举措：\n开会2次。\n二、存在的不足\n人员少。',
        finds: ['：'],
        fixed: '一、主要举措\n开会2次。\n二、存在的不足\n人员少。',
      },
    ],
  },
  // No generator: this runs after every keystroke and mostly finds nothing.
  check({ draft, report }): Iterable<RawFinding> {
    const marked = headings(draft, report.outline, true);
    if (marked.length === 0) return NONE;
    /** The first heading without a mark among each group of siblings. */
    const plainOf = new Map<string, OutlineNode>();
    for (const node of headings(draft, report.outline, false))
      if (!plainOf.has(siblings(node))) plainOf.set(siblings(node), node);
    return marked.flatMap((node) => {
      const block = draft.blocks[node.block];
      const plain = plainOf.get(siblings(node));
      return block && plain ? [finding(block, plain)] : [];
    });
  },
};

/** Headings that stand alone, with a mark at their end or without. */
function headings(draft: PlacedDraft, outline: readonly OutlineNode[], marked: boolean): OutlineNode[] {
  const found: OutlineNode[] = [];
  for (const node of outline) {
    if (node.level > 2 || node.value === null) continue;
    const text = draft.blocks[node.block]?.text ?? '';
    if (isMark(text.charCodeAt(text.length - 1)) === marked && isAlone(draft, node)) found.push(node);
  }
  return found;
}

function finding(block: Block, plain: OutlineNode): RawFinding {
  const end = block.text.length;
  const place = sourceSpan(block, end - 1, end);
  return {
    start: place.start,
    end: place.end,
    message: `这个标题末尾有“${block.text.charAt(end - 1)}”，同级标题“${plain.heading}”末尾没有。独立成行的标题末尾一般不加标点。`,
    fixes: isUnbroken(block, end - 1, end)
      ? [{ title: '删去标点', safe: true, edits: [{ start: place.start, end: place.end, text: '' }] }]
      : [],
  };
}

/** A heading on a line of its own with text below; a whole paragraph that merely has a number ends as it should. */
function isAlone(draft: PlacedDraft, node: OutlineNode): boolean {
  const below = draft.blocks[node.block + 1];
  return below !== undefined && !below.runIn && (below.number?.level ?? 9) > node.level && node.heading.length <= 60;
}

function siblings({ parent, level }: OutlineNode): string {
  return `${parent} ${level}`;
}
