import type { Block, PlacedDraft } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { OutlineNode } from '@/lib/report/report';
import type { DraftRule, Gathered, RawFinding } from '@/lib/rules/rule';
import { markTest } from '@/lib/text/marks';

const isMark = markTest('。；，、：.;,:');
const NONE: readonly RawFinding[] = [];

export const rule: DraftRule<true> = {
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
  gather({ kind, text, number }) {
    return kind === 'heading' && number && number.level <= 2 && isMark(text.charCodeAt(text.length - 1)) ? true : null;
  },
  check({ draft, report: { outline } }, gathered): Iterable<RawFinding> {
    if (gathered.length === 0) return NONE;
    const marked = besidePlain(outline, gathered).filter((node) => isAlone(draft, node));
    if (marked.length === 0) return NONE;
    const groups = new Set(marked.map(siblings));
    const isMarked = new Set(gathered.map(({ block }) => block.index));
    /** The first heading without a mark among each group of siblings. */
    const plainOf = new Map<number, OutlineNode>();
    for (const node of outline) {
      if (node.level > 2 || node.value === null || isMarked.has(node.block) || !groups.has(siblings(node))) continue;
      if (!plainOf.has(siblings(node)) && isAlone(draft, node)) plainOf.set(siblings(node), node);
    }
    return marked.flatMap((node) => {
      const block = draft.blocks[node.block];
      const plain = plainOf.get(siblings(node));
      return block && plain ? [finding(block, plain)] : [];
    });
  },
};

/** Headings with a mark at their end that have siblings without. A mark ends each that a text runs in after. */
function besidePlain(outline: readonly OutlineNode[], withMark: readonly Gathered<true>[]): OutlineNode[] {
  const hasPlain = new Uint8Array(3 * (outline.length + 1));
  const marked: OutlineNode[] = [];
  let next = 0;
  for (const node of outline) {
    if (node.level > 2 || node.value === null) continue;
    while ((withMark[next]?.block.index ?? node.block) < node.block) next++;
    if (withMark[next]?.block.index === node.block) marked.push(node);
    else hasPlain[siblings(node)] = 1;
  }
  return marked.filter((node) => hasPlain[siblings(node)] === 1);
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

/** One number for those of one parent and level (1 or 2). */
function siblings({ parent, level }: OutlineNode): number {
  return 3 * (parent + 1) + level;
}
