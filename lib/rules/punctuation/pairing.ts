import type { Block } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { Fix } from '@/lib/rules/finding';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { isPlainlyEven, type Leftover, leftovers, PAIRED_MARKS } from './pairs';

/**
 * Paragraphs that a pair may run over. Of a long quotation each opens anew and only the last closes (GB/T 15834-2011);
 * brackets may hold a list or the buttons of a web page; a title runs over two lines at most.
 */
const REACH: Readonly<Record<string, number>> = { '“': 60, '‘': 60, '（': 40, '【': 10, '《': 2 };

export const rule: DraftRule<readonly Leftover[]> = {
  scope: 'draft',
  cues: [],
  words: PAIRED_MARKS,
  meta: {
    id: 'punctuation/pairing',
    title: '引号、括号、书名号不成对',
    severity: 'error',
    basis: '《标点符号用法》（GB/T 15834-2011）',
    why: '引号、括号、书名号成对使用。缺一半，或者前后两个方向一样，读者不知道引到哪里为止。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '落实“三重一大”制度，学习《国防法》《国防动员法》（含修订内容），印发〔2024〕1号文件。', finds: [] },
      { text: '会议指出：“第一段讲话。\n“第二段讲话。\n“第三段讲话。”', finds: [] },
      { text: '包括：1）检查；2）整改；a）复查。', finds: [] },
    ],
    bad: [
      { text: '学习《国防动员法、《国防法》等法律法规。', finds: ['《'] },
      { text: '学习巜国防动员法》。', finds: ['巜'], fixed: '学习《国防动员法》。' },
      { text: '会议指出：“第一段。\n“第二段。”\n实行无码不检”。', finds: ['”'] },
      { text: '开展“八五“普法工作。', finds: ['“'], fixed: '开展“八五”普法工作。' },
      { text: '召开党组（扩大会议2次。', finds: ['（'] },
    ],
  },
  gather({ text, places }) {
    if (isPlainlyEven(text, places)) return null;
    const found = leftovers(text);
    return found.length > 0 ? found : null;
  },
  *check({ draft }, gathered): Iterable<RawFinding> {
    const byBlock: ByBlock = new Map(gathered.map(({ block, found }) => [block.index, found]));
    for (const { block, found } of gathered) {
      // An incomplete read may begin or end inside a pair.
      if (!draft.complete && (block.index === 0 || block.index === draft.blocks.length - 1)) continue;
      for (const leftover of found) {
        if (!isPartnerElsewhere(draft.blocks, byBlock, block.index, leftover)) yield finding(block, leftover);
      }
    }
  },
};

/** Unpaired marks by the index of their block. */
type ByBlock = ReadonlyMap<number, readonly Leftover[]>;

/** Whether the other half stands in a paragraph nearby: a long quotation, or a title over two lines. */
function isPartnerElsewhere(
  blocks: readonly Block[],
  found: ByBlock,
  at: number,
  { kind, opens, certain, at: place }: Leftover,
): boolean {
  if (certain) return false;
  const reach = REACH[kind] ?? 1;
  const step = opens ? 1 : -1;
  for (let i = 1; i <= reach; i++) {
    const other = at + i * step;
    if (!opens && isOver(blocks, found, other, at, kind)) continue;
    if (found.get(other)?.some((leftover) => leftover.kind === kind && leftover.opens !== opens && !leftover.certain))
      return true;
  }
  // A quotation that goes on, and whose end the reader did not get.
  return kind === '“' && opens && isSpeech(blocks[at], place) && goesOn(blocks[at + 1]);
}

/** Whether the quotation that begins in a paragraph went on in the next ones and was closed before `at`. */
function isOver(blocks: readonly Block[], found: ByBlock, from: number, at: number, kind: string): boolean {
  let last = from;
  while (goesOn(blocks[last + 1])) last++;
  return last > from && last < at && !found.get(last)?.some((leftover) => leftover.kind === kind);
}

function goesOn(block: Block | undefined): boolean {
  const first = block?.text.charAt(0);
  return first === '“' || first === '‘';
}

/** A quotation over several paragraphs begins with its paragraph or after a colon. */
function isSpeech(block: Block | undefined, place: number): boolean {
  return place === 0 || /[：:]/.test(block?.text.charAt(place - 1) ?? '');
}

function finding(block: Block, { at, message, replacement }: Leftover): RawFinding {
  const span = sourceSpan(block, at, at + 1);
  const fixes: Fix[] =
    replacement && isUnbroken(block, at, at + 1)
      ? [{ title: `改为“${replacement}”`, safe: false, edits: [{ ...span, text: replacement }] }]
      : [];
  return { ...span, message, fixes };
}
