import { isUnbroken, sourceOffset, sourceSpan } from '@/lib/document/place';
import type { BlockView, DraftRule, DraftView, RawFinding } from '@/lib/rules/rule';
import { characterTable } from '@/lib/text/character-table';

/** How a paragraph ends that lacks its stop. */
type Ending = 'none' | 'comma';

/** Characters of a paragraph of one sentence that is too long to be a heading or a caption. */
const SENTENCE = 40;

/** Characters marked at the end of the paragraph. */
const SHOWN = 6;

const CLOSING = characterTable('”’』」》〉）)】] ');
const COMMAS = characterTable('，、,');
/** [bookmark: _GoBack] behind the stop is the business of text/residue. */
const LEFT_OVER = /\s?\[[^[\]]{0,60}\]$/;
/** Addresses, numbers to ring, the words before a table. */
const NO_SENTENCE = /(?:https?:|www\.|@|电话|邮箱|网址|供稿|责编|编辑).{0,40}$|(?:[附下]表|如下|附后)$/;

export const rule: DraftRule<Ending> = {
  scope: 'draft',
  meta: {
    id: 'text/unfinished',
    title: '段末没有句号',
    severity: 'warning',
    basis: '《标点符号用法》（GB/T 15834-2011）：句末用句号、问号或叹号',
    why: '正文段落的末尾没有句号，或者停在逗号上，往往是漏了标点，也可能是后面的文字没有复制全。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: '一、主要举措\n健全制度，落实责任。会议指出：“要依法行政。”\n（一）加强组织领导，落实工作责任\n全年检查12次，整改问题8个。',
        finds: [],
      },
      { text: '一、主要举措\n开展检查。具体情况如下：\n项目\t数量\n检查\t12\n二、其他需要报告的情况\n无', finds: [] },
      { text: '一、主要举措\n健全制度，落实责任。[bookmark: _GoBack]\n二、主要安排\n加强培训。', finds: [] },
    ],
    bad: [
      {
        text: '一、主要举措\n健全制度，落实责任。全年检查12次，整改问题8个\n二、主要安排\n加强培训。',
        finds: ['整改问题8个'],
        fixed: '一、主要举措\n健全制度，落实责任。全年检查12次，整改问题8个。\n二、主要安排\n加强培训。',
      },
      {
        text: '一、主要举措\n健全制度。全年检查12次，整改问题8个，\n二、主要安排\n加强培训。',
        finds: ['改问题8个，'],
        fixed: '一、主要举措\n健全制度。全年检查12次，整改问题8个。\n二、主要安排\n加强培训。',
      },
    ],
  },
  gather: ({ kind, text, runIn }: BlockView) => {
    if (kind !== 'paragraph' && kind !== 'item') return null;
    const ending = endingOf(text.endsWith(']') ? text.replace(LEFT_OVER, '') : text);
    if (ending === null) return null;
    const isProse = runIn || text.includes('。') || (text.length >= SENTENCE && /[，；]/.test(text));
    return isProse && !NO_SENTENCE.test(text) ? ending : null;
  },
  *check({ draft, report }: DraftView, gathered): Iterable<RawFinding> {
    // Lines cut at a width are no paragraphs.
    if (draft.wrapped !== null) return;
    const [from, to] = report.body;
    for (const { block, found } of gathered) {
      if (block.index < from || block.index >= to || draft.blocks[block.index + 1]?.kind === 'row') continue;
      // It may be being written, or may not have been read to its end.
      if (block.index === draft.blocks.length - 1) continue;
      const { length } = block.text;
      const span = sourceSpan(block, Math.max(0, length - SHOWN), length);
      const end = sourceOffset(block, length);
      const edit =
        found === 'comma' ? { ...sourceSpan(block, length - 1, length), text: '。' } : { start: end, end, text: '。' };
      yield {
        ...span,
        message:
          found === 'comma'
            ? '这一段停在逗号或顿号上，请看是不是没有写完。'
            : '这一段的末尾没有句号，请看是不是漏了标点或文字。',
        fixes: isUnbroken(block, length - 1, length) ? [{ title: '补上句号', safe: false, edits: [edit] }] : [],
      };
    }
  },
};

function endingOf(text: string): Ending | null {
  let at = text.length - 1;
  while (at > 0 && CLOSING[text.charCodeAt(at)]) at--;
  if (at < 0) return null;
  const last = text.charCodeAt(at);
  if (last >= 0x4e00 && last <= 0x9fff) return 'none';
  if (at === text.length - 1 && COMMAS[last]) return 'comma';
  return /[A-Za-z0-9%％]/.test(text.charAt(at)) ? 'none' : null;
}
