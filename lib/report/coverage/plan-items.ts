import type { PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { type Passage, passagesOf, type Structure } from '@/lib/report/passages';
import type { Part } from '@/lib/report/report';
import { rememberByText } from '@/lib/text/remember';
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

const COUNTED =
  /(?:^|(?<=[。；：，\s]))(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]，|首先，|其次，|再次，|最后，|[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳])/g;
const LEADING = new RegExp(`^(?:${COUNTED.source})`);
/** What only leads in, what closes a report, and the buttons of a web page. */
const NO_MEASURE = /如下[：:]?$|以下.{0,8}[：:]$|^特此报告|^第\d+页|^(?:扫一扫|打印|关闭|分享|上一篇|下一篇)/;

const isNoMeasure = rememberByText((text) => NO_MEASURE.test(plainText(text)));

/** The measures of the plan part: its items, headings or paragraphs, or the sentences of its one paragraph. */
export function findPlanItems(draft: PlacedDraft, report: Structure): PlanItem[] {
  const items: PlanItem[] = [];
  for (const part of report.parts) {
    if (part.role !== 'plan' || items.length >= MAX_ITEMS) continue;
    items.push(...itemsOf(part, draft, report));
  }
  return items.slice(0, MAX_ITEMS);
}

function itemsOf(part: Part, draft: PlacedDraft, report: Structure): PlanItem[] {
  const passages = passagesOf(part, draft, report).filter(({ block }) => !isNoMeasure(block.text));
  const headed = headings(levelsIn(part, report), passages);
  if (headed.length > 0) return headed.slice(0, MAX_ITEMS).map((group) => itemOf(group));
  const paragraphs = passages.filter(({ block }) => block.kind !== 'heading');
  return paragraphs.slice(0, MAX_ITEMS).flatMap((passage) => paragraphItems(passage, paragraphs.length === 1));
}

/** The levels of a part's headings, by block. */
function levelsIn({ node, blocks: [from, to] }: Part, { outline }: Structure): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  for (let at = node; at < outline.length; at++) {
    const { block = 0, level = 0 } = outline[at] ?? {};
    if (block >= to) break;
    if (block >= from) levels.set(block, level);
  }
  return levels;
}

/** The passages of each heading of the part's highest level; none where its headings are missing. */
function headings(level: ReadonlyMap<number, number>, passages: readonly Passage[]): Passage[][] {
  const highest = passages.reduce(
    (least, { block }) => Math.min(least, level.get(block.index) ?? Number.POSITIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  );
  const groups: Passage[][] = [];
  for (const passage of passages) {
    if (level.get(passage.block.index) === highest) groups.push([passage]);
    else groups.at(-1)?.push(passage);
  }
  return groups;
}

function paragraphItems(passage: Passage, alone: boolean): PlanItem[] {
  const { block, start: from, end: to } = passage;
  const text = block.text.slice(from, to);
  const counted = countedAt(text);
  const part = (start: number, end: number) => itemOf([{ block, start: from + start, end: from + end }]);
  if (counted.length > 1 || counted[0] === 0)
    return counted.map((start, at) => part(start, counted[at + 1] ?? text.length));
  return alone ? sentences(text).map(({ start, end }) => part(start, end)) : [part(0, text.length)];
}

const countedAt = rememberByText((text): readonly number[] => Array.from(text.matchAll(COUNTED), ({ index }) => index));

/** No block has it in its text. */
const PARTED = '\n';

/** The words of an item, of a heading and what follows it. Depends on its passages alone, parted. */
const wordsOf = rememberByText((key) => {
  const [first = '', ...others] = key.split(PARTED);
  const written = [first.replace(/([^。！？；：])$/, '$1。'), ...others].join('');
  const text = plainText(written).replace(LEADING, '');
  return { text, headline: /^[^。；：]{1,16}(?:[^，。；：]*)/.exec(text)?.[0] ?? text };
});

function itemOf(passages: readonly Passage[]): PlanItem {
  const [first] = passages;
  const last = passages.at(-1);
  const number = first?.block.number?.text.length ?? 0;
  const own = passages.map(({ block, start, end }, at) => block.text.slice(at === 0 ? start + number : start, end));
  return {
    ...wordsOf(own.join(PARTED)),
    start: first ? sourceSpan(first.block, first.start, first.end).start : 0,
    end: last ? sourceSpan(last.block, last.start, last.end).end : 0,
  };
}
