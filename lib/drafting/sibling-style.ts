import type { Block, Draft } from '@/lib/document/draft';
import { rankOf, topRank } from '@/lib/report/outline';
import type { OutlineNode, Report } from '@/lib/report/report';
import type { Level } from '@/lib/text/numbering';
import { numberLike } from './number-like';
import { commonest } from './year-manner';

/** How a heading or item of a draft is written, so that a new one looks like it. */
export interface LineStyle {
  /** Indentation and markup before the number (### or **). */
  readonly lead: string;
  /** Markup after the heading's words. */
  readonly tail: string;
  readonly number: (value: number) => string;
  /** 。 when such headings end with one. */
  readonly stop: string;
  /** True when the text goes on in the same line. */
  readonly runIn: boolean;
  /** Offset inside a line that looks so. */
  readonly like: number;
}

export interface DraftStyle {
  readonly heading: LineStyle;
  readonly item: LineStyle;
  readonly paragraph: { readonly lead: string; readonly like: number };
  /** True when a blank line stands between paragraphs. */
  readonly spaced: boolean;
}

const MARKUP = /^[\s#*_\u3000]*$/;

/** The style of the draft's own headings and paragraphs; that of GB/T 9704-2012 where there is nothing to copy. */
export function draftStyle(draft: Draft, report: Report): DraftStyle {
  const body = draft.blocks.slice(report.body[0], report.body[1]);
  const plain = body.filter(
    ({ kind, runIn, text }) => kind === 'paragraph' && !runIn && !/^[一二三四五六七八九十]+是/.test(text),
  );
  const model = plain.find(({ index }) => index > (report.outline[0]?.block ?? 0)) ?? plain[0];
  const like = model?.start ?? body[0]?.start ?? 0;
  const paragraph = { lead: model ? (/^[\s\u3000]*/.exec(leadOf(draft, model))?.[0] ?? '') : '', like };
  return {
    heading: headingStyle(draft, topHeadings(report), 1) ?? standardStyle(1, like, false),
    item: itemStyle(draft, report, body, paragraph),
    paragraph,
    spaced: isSpaced(draft, body),
  };
}

/** The headings of the first level: 第一部分 where there are any, else 一、. */
export function topHeadings({ outline }: Report): OutlineNode[] {
  const first = outline.filter(({ level }) => level === 1);
  const top = topRank(first);
  return first.filter((node) => rankOf(node) === top);
}

/** （一） where the draft has it, else 一是, else its 1., else the （一） of the standard, run in. */
function itemStyle(
  draft: Draft,
  report: Report,
  body: readonly Block[],
  paragraph: DraftStyle['paragraph'],
): LineStyle {
  const tops = topHeadings(report);
  const below = report.outline.filter((node) => node.level === 1 && !tops.includes(node));
  return (
    headingStyle(draft, below, 1) ??
    levelStyle(draft, report, 2) ??
    ordinalStyle(draft, body) ??
    levelStyle(draft, report, 3) ?? { ...standardStyle(2, paragraph.like, true), lead: paragraph.lead }
  );
}

function levelStyle(draft: Draft, report: Report, level: Level): LineStyle | null {
  const nodes = report.outline.filter((node) => node.level === level && isInBody(report, node));
  return headingStyle(draft, nodes, level);
}

/** How most of these headings, all of one level, are written; null when there is none. */
export function headingStyle(draft: Draft, nodes: readonly OutlineNode[], level: Level): LineStyle | null {
  const written = commonest(nodes.map(({ number, value }) => (value === null ? '' : numberLike(number, level, 1))));
  const models = nodes.filter(({ number, value }) => written === (value === null ? '' : numberLike(number, level, 1)));
  const blocks = models.flatMap((node) => draft.blocks[node.block] ?? []);
  const runIn = commonest(blocks.map((block) => isRunIn(draft, block))) ?? false;
  const block = blocks.find((candidate) => isRunIn(draft, candidate) === runIn) ?? blocks[0];
  if (!block || written === undefined) return null;
  const lead = leadOf(draft, block);
  const gap = ' '.repeat(commonest(blocks.map(({ number }) => number?.gap ?? 0)) ?? 0);
  return {
    lead: MARKUP.test(lead) ? lead : '',
    tail: tailOf(draft, block),
    number: (value) => (written === '' ? '' : numberLike(written, level, value) + gap),
    stop: runIn || commonest(blocks.map(({ text }) => text.endsWith('。'))) ? '。' : '',
    runIn,
    like: block.start,
  };
}

/** How 一是 is written, for paragraphs that count on. */
export function ordinalStyle(draft: Draft, body: readonly Block[]): LineStyle | null {
  const block = body.find(({ text, runIn }) => !runIn && /^[一二三四五六七八九十]+是/.test(text));
  if (!block) return null;
  const lead = leadOf(draft, block);
  const strong = lead.endsWith('**');
  return {
    lead: MARKUP.test(lead) ? lead : '',
    tail: strong ? '**' : '',
    number: (value) => numberLike('一是', 2, value),
    stop: '。',
    runIn: true,
    like: block.start,
  };
}

/** The form of GB/T 9704-2012, clause 7.3.3. */
export function standardStyle(level: Level, like: number, runIn: boolean): LineStyle {
  return { lead: '', tail: '', number: (value) => numberLike('', level, value), stop: runIn ? '。' : '', runIn, like };
}

function isInBody(report: Report, node: OutlineNode): boolean {
  return node.block >= report.body[0] && node.block < report.body[1];
}

function isRunIn(draft: Draft, block: Block): boolean {
  return draft.blocks[block.index + 1]?.runIn ?? false;
}

/** What stands before the block's first character in its line. */
function leadOf(draft: Draft, block: Block): string {
  return draft.source.slice(lineStart(draft.source, block.start), block.start);
}

function tailOf(draft: Draft, block: Block): string {
  return /^(?:\*\*|__)/.exec(draft.source.slice(block.end))?.[0] ?? '';
}

/** Offset at which the line begins that holds `at`. */
export function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1;
}

function isSpaced(draft: Draft, body: readonly Block[]): boolean {
  const gaps = body.slice(1).flatMap((block, at) => {
    const before = body[at];
    return before && !block.runIn ? [/\n[^\S\n]*\r?\n/.test(draft.source.slice(before.end, block.start))] : [];
  });
  return commonest(gaps) ?? false;
}
