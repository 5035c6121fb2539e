import type { Block, PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { wholeSentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { toSimplified } from '@/lib/text/traditional';
import {
  beforeCauses,
  CAUSE,
  CAUSE_SENTENCE,
  CAUSES,
  CLOSING_CAUSE,
  hasSharedCauses,
  haveTheirOwnPart,
} from './causes';
import { CountedBy } from './counted';
import { rememberList } from './kept';
import { nodesBelow } from './nodes-below';
import { isShared } from './parts-by-node';
import { AHEAD, type Passage, passagesIn, type Structure, textOf } from './passages';
import type { OutlineNode } from './report';

/** One shortcoming the draft names, Simplified. */
export interface Problem extends Span {
  /** Where its headline ends. */
  readonly headEnd: number;
  /** Its first clause: 法治宣传形式单一. */
  readonly headline: string;
  readonly text: string;
  readonly hasCause: boolean;
  /** An item of its own, by heading or ordinal; else a clause of running text, which may be no shortcoming. */
  readonly isItem: boolean;
  /** The measure stands beside it: 下一步，将……. */
  readonly hasRemedy: boolean;
}

interface Chunk extends Span {
  readonly headEnd: number;
  readonly text: string;
  /** What may hold cause and remedy: the text, or the paragraph it is a clause of. */
  readonly around?: string;
}

/** More than any report has; each is compared with every measure. */
const MAX_PROBLEMS = 60;

const ORDINAL = new CountedBy(
  '[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]，|首先，?|其次，?|再次，?|最后，?|[（(][\\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]',
);
const GROUP =
  /^(?:当前|目前|工作中?)?(?:存在|面临|主要)?(?:的|主要|突出|一些|几个)*(?:不足|问题|短板|差距|困难)(?:之处)?(?:(?:和|及|与)(?:不足|问题|短板|差距))?(?:(?:和|及|与)(?:其|主要)?原因)?$/;
/** A paragraph after which causes or measures are counted up. */
const TURNING_LEAD = /^[^，。]{0,16}原因[^。]{0,12}[：:]?$|^(?:下一?步|针对(?:上述|以上|这些)).{0,60}[：:]$/;
const LEAD_IN =
  /(?:存在|还有|面临|有(?=以下|如下))(?:着)?(?:一些|以下|如下|一定的?|不少|诸多)?(?:的)?(?:不足|问题|差距|短板|薄弱环节|困难)|仍?有(?:一定|一些)?差距$/;
const AHEAD_OR_CAUSES = /下一?步|下一年度|我们将|将重点|原因/;
/** How a shortcoming is said. */
export const SHORT =
  /不够|不足|不强|不高|不到位|不及时|不规范|不完善|不健全|不平衡|不均衡|不充分|不适应|不匹配|不畅|不严|不实|不广|不新|不紧|不细|不顺|不彻底|不统一|不能|不多|较多|频发|不深|不熟|参差不齐|薄弱|短板|滞后|落后|有待|仍待|欠缺|缺乏|缺少|短缺|紧缺|单一|淡薄|弱化|偏少|偏弱|偏低|偏慢|差距|困难|多发|粗放|老化|需(?:要)?(?:进一步)?(?:加强|提高|提升|完善)|较(?:少|弱|低|窄|慢)|面[小窄]|過|尚未|还未|只有|仅[有占为]|没有/;

/** The problems of the problems part: its items, 一是…二是…, or else the sentences that admit something. */
export function findProblems({ blocks, source }: PlacedDraft, { parts, outline, touched }: Structure): Problem[] {
  const part = parts.find(({ role }) => role === 'problems');
  if (part) {
    const text = blocks.slice(...part.blocks);
    const below = nodesBelow(part.node, text, outline);
    return problemsIn(text, isShared(part, parts), haveTheirOwnPart({ parts }, part), part.node + 1, below);
  }
  return touched
    .filter(({ role }) => role === 'problems')
    .map(({ start, end }) => {
      const text = source.slice(start, end);
      return problem({ start, end, headEnd: end, text, around: text }, false);
    });
}

/** The problems of a part: of its blocks, and of the headings among them, of which the first is that `first` of the outline. */
const problemsIn = rememberList(
  (
    blocks: readonly Block[],
    shares: boolean,
    hasCausesElsewhere: boolean,
    first: number,
    below: readonly OutlineNode[],
  ): Problem[] => {
    const all = passagesIn(blocks, 'problems', shares);
    const shared = hasCausesElsewhere || hasSharedCauses(below, all);
    const turn = all.findIndex((passage) => passage.block.kind !== 'heading' && TURNING_LEAD.test(textOf(passage)));
    const passages = turn < 0 ? all : all.slice(0, turn);
    const items = outlineItems(passages, first, below);
    if (items.length > 0) return items.map((chunk) => problem(chunk, shared));
    const closing = passages.some((passage) => CLOSING_CAUSE.test(textOf(passage)));
    return passages
      .slice(0, MAX_PROBLEMS * 4)
      .flatMap((passage) => passageItems(passage))
      .slice(0, MAX_PROBLEMS)
      .map((chunk) => problem(chunk, shared || closing));
  },
);

/** The shortcomings a paragraph counts up, else its clauses that admit something. */
function passageItems({ block, start: from, end: to }: Passage): Chunk[] {
  const text = beforeCauses(block.text.slice(from, to));
  const starts = ORDINAL.starts(text);
  const lead = toSimplified(text.slice(0, starts[0] ?? 0));
  const at = (start: number, end: number, around?: string): Chunk => {
    const written = text.slice(start, end).trimEnd();
    const span = sourceSpan(block, from + start, from + start + written.length);
    const headEnd = sourceSpan(block, from + start, from + start + headLength(written)).end;
    return { text: written, headEnd, ...span, ...(around === undefined ? {} : { around }) };
  };
  if (starts.length === 0) return proseChunks(text).map(([start, end]) => at(start, end, text));
  // What is counted up after 原因 or 下一步 is no shortcoming.
  if (AHEAD_OR_CAUSES.test(lead)) return proseChunks(lead).map(([start, end]) => at(start, end, text));
  const items = starts.map((start, index) => at(start, starts[index + 1] ?? text.length));
  return items.filter((item) => items.length > 1 || starts[0] === 0 || SHORT.test(toSimplified(item.text)));
}

/** The clauses of running text that admit something; what leads in (仍存在一些不足) or tells why is none. */
function proseChunks(text: string): (readonly [number, number])[] {
  return wholeSentences(text).flatMap((sentence) => {
    const plain = toSimplified(sentence.text);
    if (CAUSE_SENTENCE.test(plain)) return [];
    const clauses = [...sentence.text.matchAll(/[^，；：。]+/g)];
    const why = clauses.findIndex(([clause]) => /原因|由于|系因|所致|缘于|源于|因为/.test(toSimplified(clause)));
    return clauses
      .slice(0, why < 0 ? undefined : why)
      .filter(
        ([clause]) => SHORT.test(toSimplified(clause)) && !LEAD_IN.test(toSimplified(clause)) && clause.length > 4,
      )
      .map((match) => [sentence.start + match.index, sentence.start + match.index + match[0].length] as const);
  });
}

/** Headings inside the part, each with its text. */
function outlineItems(passages: readonly Passage[], first: number, below: readonly OutlineNode[]): Chunk[] {
  const blocks = passages.map(({ block }) => block);
  const from = blocks[0]?.index ?? 0;
  const to = from + blocks.length;
  const inside = below.filter((node) => node.block < to);
  const called = (pattern: RegExp) =>
    new Set(inside.filter(({ heading, number }) => pattern.test(words(heading, number))));
  const [groups, causes] = [called(GROUP), called(CAUSES)];
  const isCause = (node: OutlineNode) => {
    const above = below[node.parent - first];
    return causes.has(node) || (above !== undefined && causes.has(above));
  };
  const nodes = inside.filter((node) => !groups.has(node) && !isCause(node));
  const level = nodes.reduce((least, node) => Math.min(least, node.level), Number.POSITIVE_INFINITY);
  const items = nodes.filter((node) => node.level === level).slice(0, MAX_PROBLEMS);
  return items.map((node) => {
    const next = inside.find((other) => other.block > node.block && other.level <= level);
    const own = blocks.slice(node.block - from + 1, (next?.block ?? to) - from);
    const text = `${words(node.heading, node.number)}。${own.map((block) => block.text).join('')}`;
    return {
      text,
      start: node.start,
      headEnd: node.end,
      end: own.at(-1)?.end ?? blocks[node.block - from]?.end ?? node.end,
    };
  });
}

function words(heading: string, number: string): string {
  return toSimplified(heading.slice(number.length).trim());
}

/** Characters of the headline as written, the ordinal included. */
function headLength(written: string): number {
  const ordinal = ORDINAL.lengthAt(written, 0);
  return ordinal + headClause(written.slice(ordinal)).length;
}

/** The first clause, and the second where the first only leads in: 在执法方面，持证人员不足. */
function headClause(text: string): string {
  const first = /^[^，。；：]+/.exec(text)?.[0] ?? text;
  if (SHORT.test(toSimplified(first)) || text.charAt(first.length) !== '，') return first;
  const two = /^[^，。；：]+，[^，。；：]+/.exec(text)?.[0] ?? first;
  return two.length <= 40 && SHORT.test(toSimplified(two)) && !CAUSE.test(toSimplified(two)) ? two : first;
}

function problem({ text, start, end, headEnd, around }: Chunk, sharedCause: boolean): Problem {
  const counted = toSimplified(text).replace(/\s/g, '');
  const plain = counted.slice(ORDINAL.lengthAt(counted, 0));
  const context = around === undefined ? plain : toSimplified(around).replace(/\s/g, '');
  const hasCause = sharedCause || CAUSE.test(context);
  return {
    headline: headClause(plain),
    text: plain,
    start,
    end,
    headEnd,
    hasCause,
    isItem: around === undefined,
    hasRemedy: AHEAD.test(context),
  };
}
