import type { Draft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import type { OutlineNode, Part, Report } from '@/lib/report/report';
import { wholeSentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { toSimplified } from '@/lib/text/traditional';

/** One shortcoming the draft names, Simplified. */
export interface Problem extends Span {
  /** Its first clause: 法治宣传形式单一. */
  readonly headline: string;
  readonly text: string;
}

interface Chunk extends Span {
  readonly text: string;
}

const ORDINAL =
  /(?:^|(?<=[。；：\s]))(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]，|首先，?|其次，?|再次，?|最后，?|[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳])/g;
const GROUP = /^(?:存在|主要|当前)?.{0,6}(?:不足|问题|短板|差距)(?:和原因)?$/;
const CAUSES = /^(?:主要)?(?:存在)?.{0,6}原因(?:分析)?$/;
const CAUSE_SENTENCE = /^(?:其|产生|主要|上述|究其)?[^，。]{0,10}原因|^之所以/;
const CAUSE = /原因|由于|系因|所致|缘于|源于|因为/;
const LEAD_IN =
  /(?:存在|还有)(?:着)?(?:一些|以下|如下|一定的?|不少)?(?:的)?(?:不足|问题|差距|短板)|仍?有(?:一定)?差距$/;
const SHORT =
  /不够|不足|不强|不高|不到位|不及时|不规范|不完善|不健全|不平衡|不适应|不能|不多|不深|不熟|薄弱|短板|滞后|有待|仍待|欠缺|缺乏|缺少|单一|偏少|偏弱|偏低|差距|需(?:要)?(?:进一步)?(?:加强|提高|提升|完善)|较(?:少|弱|低|窄)|面[小窄]|過|尚未|还未|只有|仅[有占为]|没有/;

/** The problems of the problems part: its items, 一是…二是…, or else the sentences that admit something. */
export function findProblems(draft: Draft, report: Report): Problem[] {
  const part = report.parts.find(({ role }) => role === 'problems');
  if (!part)
    return report.touched
      .filter(({ role }) => role === 'problems')
      .map(({ start, end }) => problem({ start, end, text: draft.source.slice(start, end) }));
  const items = outlineItems(draft, report, part);
  if (items.length > 0) return items.map(problem);
  return draft.blocks
    .slice(...part.blocks)
    .flatMap((block) => {
      const text = beforeCauses(block.text);
      const starts = [...text.matchAll(ORDINAL)].map((match) => match.index);
      const chunks =
        starts.length > 0
          ? starts.map((start, at) => [start, starts[at + 1] ?? text.length] as const)
          : proseChunks(text);
      return chunks.map(([start, end]): Chunk => {
        const words = text.slice(start, end).trimEnd();
        return { text: words, ...sourceSpan(block, start, start + words.length) };
      });
    })
    .filter(({ text }) => SHORT.test(toSimplified(text)))
    .map(problem);
}

/** Where the causes of all are told at the end, and numbered too, the problems stand before them. */
function beforeCauses(text: string): string {
  const at = /[。；](?:其|产生[^，。]{0,12}|主要|上述[^，。]{0,8})?的?原因[^。]{0,10}一是/.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at + 1);
}

/** The clauses of running text that admit something; what leads in (仍存在一些不足) or tells why is none. */
function proseChunks(text: string): (readonly [number, number])[] {
  return wholeSentences(text).flatMap((sentence) => {
    if (CAUSE_SENTENCE.test(sentence.text)) return [];
    const clauses = [...sentence.text.matchAll(/[^，；：。]+/g)];
    const why = clauses.findIndex(([words]) => CAUSE.test(words));
    return clauses
      .slice(0, why < 0 ? undefined : why)
      .filter(([words]) => SHORT.test(toSimplified(words)) && !LEAD_IN.test(words) && words.length > 4)
      .map((match) => [sentence.start + match.index, sentence.start + match.index + match[0].length] as const);
  });
}

/** Headings inside the part, each with its text. */
function outlineItems(draft: Draft, report: Report, part: Part): Chunk[] {
  const inside = report.outline.filter((node) => node.block >= part.blocks[0] && node.block < part.blocks[1]);
  const called = (pattern: RegExp) => inside.filter(({ heading, number }) => pattern.test(words(heading, number)));
  const [groups, causes] = [called(GROUP), called(CAUSES)];
  const isCause = (node: OutlineNode) =>
    causes.includes(node) || causes.some((group) => report.outline[node.parent] === group);
  const nodes = inside.filter((node) => !groups.includes(node) && !isCause(node));
  const level = Math.min(...nodes.map((node) => node.level));
  const items = nodes.filter((node) => node.level === level);
  return items.map((node) => {
    const next = report.outline.find((other) => other.block > node.block && other.level <= level);
    const blocks = draft.blocks.slice(node.block, Math.min(next?.block ?? part.blocks[1], part.blocks[1]));
    const text =
      words(node.heading, node.number) +
      '。' +
      blocks
        .slice(1)
        .map((block) => block.text)
        .join('');
    return { text, start: node.start, end: blocks.at(-1)?.end ?? node.end };
  });
}

function words(heading: string, number: string): string {
  return toSimplified(heading.slice(number.length).trim());
}

function problem({ text, start, end }: Chunk): Problem {
  const plain = toSimplified(text)
    .replace(/\s/g, '')
    .replace(new RegExp(`^(?:${ORDINAL.source})`), '');
  return { headline: /^[^，。；：]+/.exec(plain)?.[0] ?? plain, text: plain, start, end };
}
