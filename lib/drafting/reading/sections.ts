import type { Block, Draft } from '@/lib/document/draft';
import { estimateTokens } from '@/lib/llm/budget';
import type { Report } from '@/lib/report/report';

/** What is read in one call: a chapter, or as many of its paragraphs as fit. */
export interface Section {
  /** As the user knows it: 一、主要举措和成效（第2段起）. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Paragraphs too long for one call, by their first words. */
  readonly left: readonly string[];
}

/**
 * The body chapter by chapter. A chapter of more than `room` tokens is read in several calls, whole paragraphs each; a
 * paragraph that alone is more is left out and named, never cut.
 */
export function sectionsOf(draft: Draft, { outline, body }: Report, room: number): Sections {
  const left: string[] = [];
  const sections: Section[] = [];
  for (const { title, blocks } of chapters(draft.blocks.slice(...body), outline)) {
    let taken: Block[] = [];
    let used = 0;
    let turn = 0;
    const close = () => {
      if (taken.length > 0) sections.push({ title: turn === 0 ? title : `${title}（接上）`, blocks: taken });
      if (taken.length > 0) turn += 1;
      taken = [];
      used = 0;
    };
    for (const block of blocks) {
      const tokens = estimateTokens(block.text) + 1;
      if (tokens > room) {
        left.push(`${block.text.slice(0, 20)}……`);
        continue;
      }
      if (used + tokens > room) close();
      taken.push(block);
      used += tokens;
    }
    close();
  }
  return { sections, left };
}

function chapters(blocks: readonly Block[], outline: Report['outline']): Section[] {
  const heads = new Map(outline.filter(({ level }) => level === 1).map((node) => [node.block, node.heading]));
  const found: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const heading = heads.get(block.index);
    if (heading !== undefined || found.length === 0) found.push({ title: heading ?? '开头', blocks: [] });
    if (block.text.trim()) found.at(-1)?.blocks.push(block);
  }
  // A heading alone has nothing to be read.
  return found.filter(({ blocks: own }) => own.some(({ kind }) => kind !== 'heading'));
}
