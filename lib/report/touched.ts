import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { sentences } from '@/lib/text/sentences';
import { isSuspect, toSimplified } from '@/lib/text/traditional';
import { rememberByPlace } from './by-place';
import type { CompiledProfile } from './compiled';
import { rememberList } from './kept';
import type { Report } from './report';

type Touched = Report['touched'][number];

const NONE: readonly Touched[] = [];

/** The sentences of a body that at least mention the parts that are missing. */
export function findTouched(
  missing: readonly string[],
  blocks: readonly Block[],
  [from, to]: Report['body'],
  { parts }: CompiledProfile,
): Touched[] {
  const found: (readonly Touched[])[] = [];
  for (const role of missing) {
    const touch = parts.find(({ part }) => part.role === role)?.touch;
    for (let at = from; touch && at < to; at++) {
      const block = blocks[at];
      const touched = block ? touch(block, at) : NONE;
      if (touched.length > 0) found.push(touched);
    }
  }
  return joined(found);
}

const joined = rememberList((found: readonly (readonly Touched[])[]) => found.flat());

/** The sentences of a block that mention a part's subject. */
export function touchedBy(role: string, source: string): (block: Block, place: number) => readonly Touched[] {
  const pattern = new RegExp(source);
  // Without them, what is in no text is in none of its sentences.
  const hasAnchors = /[$^]|\(\?<?[=!]/.test(source);
  return rememberByPlace((block) => {
    if (!hasAnchors && !isSuspect(block.text) && !pattern.test(block.text)) return NONE;
    return sentences(block.text)
      .filter(({ text }) => pattern.test(toSimplified(text)))
      .map(({ start, end }) => ({ role, ...sourceSpan(block, start, end) }));
  });
}
