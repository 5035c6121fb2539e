import type { Block, PlacedDraft } from '@/lib/document/draft';
import type { OutlineNode } from '@/lib/report/report';
import { type Level, readNumber } from '@/lib/text/numbering';
import { toChineseNumeral } from '@/lib/text/numerals';

export interface Break {
  readonly kind: 'gap' | 'double' | 'restart' | 'order';
  readonly node: OutlineNode;
  /** The sibling before it, null for the first. */
  readonly before: OutlineNode | null;
  /** Index in the group. */
  readonly at: number;
}

/** Headings with a number under one parent at one level. Forms that serve as levels of their own (第一部分, ①, 1）) are left apart. */
export function siblingGroups(outline: readonly OutlineNode[]): OutlineNode[][] {
  const groups = new Map<number, OutlineNode[]>();
  let chapter = 0;
  for (const node of outline) {
    if (node.value === null) continue;
    const form = formOf(node.number);
    if (form === 'chapter') chapter++;
    // A number for a key, not a string: this runs over all headings after every keystroke.
    const key = ((node.parent + 1) * 8 + node.level) * 4 + FORMS[form] + (form === 'chapter' ? 0 : chapter) * 2 ** 32;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  const all = [...groups.values()];
  // 1. → （1） → 1） → ①: deeper forms of level 4 start again under each of the upper ones.
  const forms = new Map<number, number>();
  for (const [first] of all) if (first?.level === 4) forms.set(first.parent, (forms.get(first.parent) ?? 0) + 1);
  return all.filter(([first]) => first?.level !== 4 || forms.get(first.parent) === 1);
}

const FORMS = { plain: 0, chapter: 1, circled: 2, half: 3 } as const;

function formOf(number: string): keyof typeof FORMS {
  if (number.startsWith('第')) return 'chapter';
  const first = number.charCodeAt(0);
  if (first >= 0x2460 && first <= 0x2473) return 'circled';
  const isDigit = (first >= 0x30 && first <= 0x39) || (first >= 0xff10 && first <= 0xff19);
  return isDigit && /^[0-9０-９]+\s*[）)]/.test(number) ? 'half' : 'plain';
}

/** For each heading of level 3 or 4 with a number the one of its level before it, whatever stands between. */
export function earlierOfLevel(outline: readonly OutlineNode[]): ReadonlyMap<OutlineNode, OutlineNode> {
  const last: (OutlineNode | undefined)[] = [];
  const earlier = new Map<OutlineNode, OutlineNode>();
  for (const node of outline) {
    if (node.value === null || node.level < 3) continue;
    const before = last[node.level];
    if (before) earlier.set(node, before);
    last[node.level] = node;
  }
  return earlier;
}

/** What earlierOfLevel gives; asked for by few. */
export type Earlier = () => ReadonlyMap<OutlineNode, OutlineNode>;

interface Breaks {
  readonly breaks: readonly Break[];
  readonly hidden: boolean;
}

const NO_BREAKS: Breaks = { breaks: [], hidden: false };

/** Where a group of siblings does not count up by one. `hidden`: some of its numbers stand inside paragraphs. */
export function findBreaks(
  draft: PlacedDraft,
  outline: readonly OutlineNode[],
  earlier: Earlier,
  group: readonly OutlineNode[],
): Breaks {
  if (group.every((node, at) => node.value === at + 1)) return NO_BREAKS;
  const breaks: Break[] = [];
  let hidden = false;
  group.forEach((node, at) => {
    const before = group[at - 1] ?? null;
    const value = node.value ?? 0;
    const last = before?.value ?? 0;
    // The place in the group counts too: 一、二、二、四 has one wrong number, not two.
    if (value === last + 1 || value === at + 1) return;
    if (!before && (isRunningOn(earlier, node) || isCutOff(draft, node))) return;
    if (value > last) {
      const from = before?.block ?? outline[node.parent]?.block ?? -1;
      if (missingBetween(draft, from, node, last + 1, value)) breaks.push({ kind: 'gap', node, before, at });
      else hidden = true;
    } else if (value === last) breaks.push({ kind: 'double', node, before, at });
    else if (value > 1) breaks.push({ kind: 'order', node, before, at });
    else if (!hasUnnumberedHeading(draft, before?.block ?? 0, node.block))
      breaks.push({ kind: 'restart', node, before, at });
    else hidden = true;
  });
  return { breaks, hidden };
}

/** Level 3 and 4 numbered through from part to part. */
function isRunningOn(earlier: Earlier, node: OutlineNode): boolean {
  return node.level >= 3 && earlier().get(node)?.value === (node.value ?? 0) - 1;
}

/** The draft was not read from its beginning. */
function isCutOff(draft: PlacedDraft, node: OutlineNode): boolean {
  return !draft.complete && node.parent < 0;
}

/** False when each of the numbers from … to (exclusive) stands somewhere in the paragraphs between. */
function missingBetween(draft: PlacedDraft, from: number, node: OutlineNode, first: number, end: number): boolean {
  const between = draft.blocks.slice(Math.max(from, 0), node.block);
  for (let value = first; value < end; value++) {
    if (!between.some((block) => standsIn(block, node.level as Level, value))) return true;
  }
  return false;
}

/** Whether the number stands after a full stop, or begins the paragraph in a form that is none: 「二 存在的不足」. */
function standsIn({ text, number: own }: Block, level: Level, value: number): boolean {
  for (const match of text.matchAll(/(?<=[。；：！？;:\s])[（(一二三四五六七八九十0-9㈠-㈩]/g)) {
    const number = readNumber(text.slice(match.index, match.index + 12));
    if (number?.level === level && number.value === value) return true;
  }
  if (own) return false;
  const numeral = level <= 2 ? toChineseNumeral(value) : String(value);
  return new RegExp(`^\\W?${numeral}(?![是年月日0-9一二三四五六七八九十])`).test(text);
}

/** 一是…, or a short line without punctuation: something that may head a list of its own. */
function hasUnnumberedHeading(draft: PlacedDraft, from: number, to: number): boolean {
  return draft.blocks
    .slice(from + 1, to)
    .some(
      ({ text, runIn }) =>
        !runIn &&
        (/^(?:[一二三四五六七八九十]+是|附件|附表|第[一二三四五六七八九十]+[，、])/.test(text) ||
          (text.length <= 30 && !/[，。；]/.test(text))),
    );
}
