import type { Block, Draft } from '@/lib/document/draft';
import type { Part, Report } from '@/lib/report/report';
import { sentences } from '@/lib/text/sentences';
import type { UserEdits } from './accept-suggestion';
import { decidedText } from './decided-text';
import type { Suggestion } from './suggestion';

/** The blocks of the draft in which a paragraph of a suggestion stands: from, to (exclusive). */
export interface Standing {
  readonly from: number;
  readonly to: number;
}

interface Text {
  readonly draft: Draft;
  readonly report: Report;
}

/** The part of the draft a suggestion is for, when the draft has it: under a heading of its own, or the part it completes. */
export function standingPart({ role, heading, into }: Suggestion, report: Report): Part | null {
  if (heading === null && !into) return null;
  return report.parts.find((part) => part.role === role && (into || part.level === 1)) ?? null;
}

/**
 * Which paragraphs of a suggestion the draft has already, by their index. Read from the draft itself, so that it holds
 * after an undo, after a change by hand, and after the panel was closed.
 */
export function standingParagraphs(
  suggestion: Suggestion,
  edits: UserEdits,
  { draft, report }: Text,
): ReadonlyMap<number, Standing> {
  const part = standingPart(suggestion, report);
  if (suggestion.heading !== null && !part) return new Map();
  const [from, to] = part?.blocks ?? report.body;
  const blocks = draft.blocks.slice(from, to).map((block) => ({ block, words: bare(block.text) }));
  const found = new Map<number, Standing>();
  suggestion.paragraphs.forEach((paragraph, index) => {
    const head = bare(edits.titles?.[index] ?? paragraph.title ?? '');
    const text = decidedText(suggestion, index, edits);
    // Only inside the part itself does half of a text tell; elsewhere the same sentences may have been there before.
    const body = blocks.find(({ words }) => (part ? isMostlyIn(text, words) : isWhollyIn(text, words)));
    const heading = part && head !== '' ? blocks.find(({ words }) => isHead(words, head)) : undefined;
    const isCopy = paragraph.sentences.every(({ origin }) => origin === 'copied');
    if (heading) found.set(index, { from: heading.block.index, to: itemEnd(heading.block, to, { draft, report }) });
    else if (body && (part ? head === '' : !isCopy))
      found.set(index, { from: body.block.index, to: body.block.index + 1 });
  });
  return found;
}

/** A heading's words stand after its number at most so many characters long. */
const NUMBER = 7;
/** Shorter sentences stand in many texts. */
const TELLING = 6;

/** Up to the next heading, or over the text that follows at once where the item is no heading. */
function itemEnd(block: Block, end: number, { draft, report }: Text): number {
  const node = report.outline.find((one) => one.block === block.index);
  if (node) {
    const next = report.outline.find((one) => one.block > block.index && one.level <= node.level);
    return Math.min(next?.block ?? end, end);
  }
  return Math.min(draft.blocks[block.index + 1]?.runIn ? block.index + 2 : block.index + 1, end);
}

/** Whether a block is the item's heading, or begins with it. */
function isHead(words: string, head: string): boolean {
  const at = words.indexOf(head);
  const end = at + head.length;
  return at >= 0 && at < NUMBER && (words.length <= end + 1 || words[end] === '。');
}

function isWhollyIn(text: string, words: string): boolean {
  const own = bare(text);
  return own.length >= TELLING && words.includes(own);
}

function isMostlyIn(text: string, words: string): boolean {
  const own = sentences(text).map((sentence) => bare(sentence.text));
  const all = own.reduce((sum, { length }) => sum + length, 0);
  const there = own.filter((one) => words.includes(one)).reduce((sum, { length }) => sum + length, 0);
  return there > 0 && there * 2 >= all;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
