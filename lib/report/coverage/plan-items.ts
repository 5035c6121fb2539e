import type { Block, PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { rememberPlaces } from '@/lib/report/by-place';
import { CountedBy } from '@/lib/report/counted';
import { rememberList } from '@/lib/report/kept';
import { nodesBelow } from '@/lib/report/nodes-below';
import { isShared } from '@/lib/report/parts-by-node';
import { type Passage, passagesIn, type Structure } from '@/lib/report/passages';
import type { OutlineNode } from '@/lib/report/report';
import { sentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { plainText } from './content-words';

/** One thing the plan sets out to do. */
export interface PlanItem extends Span {
  /** Its first clause or heading, without the number. */
  readonly headline: string;
  readonly text: string;
}

/** More than any plan has; each is compared with every shortcoming. */
const MAX_ITEMS = 200;

const COUNTED = new CountedBy(
  '[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]，|首先，|其次，|再次，|最后，|[（(][\\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]',
);
/** What only leads in, what closes a report, and the buttons of a web page. */
const NO_MEASURE = /如下[：:]?$|以下.{0,8}[：:]$|^特此报告|^第\d+页|^(?:扫一扫|打印|关闭|分享|上一篇|下一篇)/;

/** The measures of the plan part: its items, headings or paragraphs, or the sentences of its one paragraph. */
export function findPlanItems({ blocks }: PlacedDraft, { parts, outline }: Structure): PlanItem[] {
  const found: PlanItem[][] = [];
  let count = 0;
  for (const part of parts) {
    if (part.role !== 'plan' || count >= MAX_ITEMS) continue;
    const text = blocks.slice(...part.blocks);
    const items = itemsAt(found.length, text, isShared(part, parts), nodesBelow(part.node, text, outline));
    found.push(items);
    count += items.length;
  }
  return joined(found);
}

const joined = rememberList((items: readonly PlanItem[][]) => items.flat().slice(0, MAX_ITEMS));

const itemsAt = rememberPlaces(
  (blocks: readonly Block[], shares: boolean, nodes: readonly OutlineNode[]): PlanItem[] => {
    const passages = passagesIn(blocks, 'plan', shares).filter(({ block }) => !NO_MEASURE.test(plainText(block.text)));
    const headed = headings(nodes, passages);
    if (headed.length > 0) return headed.slice(0, MAX_ITEMS).map((group) => itemOf(group));
    const paragraphs = passages.filter(({ block }) => block.kind !== 'heading');
    return paragraphs.slice(0, MAX_ITEMS).flatMap((passage) => paragraphItems(passage, paragraphs.length === 1));
  },
);

/** The passages of each heading of the part's highest level; none where its headings are missing. */
function headings(nodes: readonly OutlineNode[], passages: readonly Passage[]): Passage[][] {
  const levels = new Map(nodes.map(({ block, level }) => [block, level]));
  const highest = passages.reduce(
    (least, { block }) => Math.min(least, levels.get(block.index) ?? Number.POSITIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  );
  const groups: Passage[][] = [];
  for (const passage of passages) {
    if (levels.get(passage.block.index) === highest) groups.push([passage]);
    else groups.at(-1)?.push(passage);
  }
  return groups;
}

function paragraphItems(passage: Passage, alone: boolean): PlanItem[] {
  const { block, start: from, end: to } = passage;
  const text = block.text.slice(from, to);
  const counted = COUNTED.starts(text);
  const part = (start: number, end: number) => itemOf([{ block, start: from + start, end: from + end }]);
  if (counted.length > 1 || counted[0] === 0)
    return counted.map((start, at) => part(start, counted[at + 1] ?? text.length));
  return alone ? sentences(text).map(({ start, end }) => part(start, end)) : [part(0, text.length)];
}

const HEADLINE = /^[^。；：]{1,16}(?:[^，。；：]*)/;
const STOPS = '。！？；：';

/** The passages of a heading and what follows it, or of one thing alone. */
function itemOf([first, ...others]: readonly Passage[]): PlanItem {
  if (!first) throw new RangeError('no passage');
  const { block, start } = first;
  const head = block.text.slice(start + (block.number?.text.length ?? 0), first.end);
  let written = head === '' || STOPS.includes(head.slice(-1)) ? head : `${head}。`;
  for (const other of others) written += other.block.text.slice(other.start, other.end);
  const plain = plainText(written);
  const text = plain.slice(COUNTED.lengthAt(plain, 0));
  const last = others.at(-1) ?? first;
  return {
    text,
    headline: HEADLINE.exec(text)?.[0] ?? text,
    start: sourceSpan(block, start, first.end).start,
    end: sourceSpan(last.block, last.start, last.end).end,
  };
}
