import type { Block } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import { headingAt } from '@/lib/rules/block-order';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { mayBeginNumber, readNumber } from '@/lib/text/numbering';

const ORDINAL = /^([一二三四五六七八九十]{1,2})是(?!否|非)/;

interface Inner {
  readonly text: string;
  readonly certain: boolean;
}

export const rule: DraftRule<Inner> = {
  scope: 'draft',
  meta: {
    id: 'outline/double-number',
    title: '一条标题两个序号',
    severity: 'error',
    basis: 'GB/T 9704—2012《党政机关公文格式》：文中结构层次序数依次用“一、”“（一）”“1.”“（1）”标注',
    why: '“3.三是”这样的写法，多半是把“一是、二是、三是”改成“1. 2. 3.”时漏删了。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '（一）强化政治引领。一是加强领导。开会2次。二是加强学习。学法4次。', finds: [] },
      // The item has no title of its own and lists its points.
      { text: '（一）一是加强领导，开会2次；二是加强学习，学法4次。', finds: [] },
      { text: '（一）（二）项规定的情形除外，其余均已办结。', finds: [] },
      { text: '1.12345热线办理。办结16件。\n2.一是一、二是二地核对台账。', finds: [] },
    ],
    bad: [
      {
        text: '1.学法。学习4次。\n2.二是普法。宣讲4次。\n3.三是细致排查。排查6次。',
        finds: ['二是', '三是'],
        fixed: '1.学法。学习4次。\n2.普法。宣讲4次。\n3.细致排查。排查6次。',
      },
      { text: '（一）1、加强领导\n开会2次。', finds: ['1、'] },
      { text: '一、一、主要举措\n开会2次。', finds: ['一、'], fixed: '一、主要举措\n开会2次。' },
      { text: '二、（二）存在的不足\n人员少。', finds: ['（二）'] },
      { text: '（一）（一）加强领导\n开会2次。', finds: ['（一）'], fixed: '（一）加强领导\n开会2次。' },
    ],
  },
  gather({ kind, text, number }) {
    if (kind !== 'heading' || !number) return null;
    const at = number.text.length + number.gap;
    return mayBeginNumber(text, at) ? innerNumber(text.slice(at), number.level) : null;
  },
  check({ draft, report }, gathered): Iterable<RawFinding> {
    if (gathered.length === 0) return NONE;
    const findings: RawFinding[] = [];
    for (const { block, found: inner } of gathered) {
      const node = report.outline[headingAt(report.outline, block)];
      if (!node) continue;
      const at = node.number.length + (block.number?.gap ?? 0);
      if (inner.text.endsWith('是') && listsPoints(block, draft.blocks[block.index + 1], at + inner.text.length))
        continue;
      const { start, end } = sourceSpan(block, at, at + inner.text.length);
      const removal = { title: `删去“${inner.text}”`, safe: true, edits: [{ start, end, text: '' }] };
      const fixable = inner.certain && isUnbroken(block, at, at + inner.text.length);
      findings.push({
        start,
        end,
        message: `“${node.number}”后面又有序号“${inner.text}”，一条标题只用一个序号。`,
        severity: inner.certain ? 'error' : 'warning',
        fixes: fixable ? [removal] : [],
      });
    }
    return findings;
  },
};

const NONE: readonly RawFinding[] = [];

/** 二是 stands in the same paragraph: 一是 is no number of the heading. */
function listsPoints({ text }: Block, following: Block | undefined, from: number): boolean {
  return (following?.runIn ? text + following.text : text).includes('二是', from);
}

/** A second number right after the first. One of a deeper level may head the text of a heading that was left empty. */
function innerNumber(words: string, level: number): Inner | null {
  const ordinal = ORDINAL.exec(words);
  if (ordinal && !/^.是.、/.test(words)) return { text: ordinal[0], certain: true };
  const number = readNumber(words);
  // （一）（二）项规定的情形 cites two items.
  if (!number || number.level > 3 || /^\s*[项款目]/.test(words.slice(number.text.length))) return null;
  return { text: number.text, certain: number.level <= level };
}
