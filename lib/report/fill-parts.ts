import type { Block } from '@/lib/document/draft';
import { rememberPlaces } from './by-place';
import { type CompiledPart, compile } from './compiled';
import { listKeeper } from './kept';
import type { HeadedPart } from './match';
import type { Profile } from './profile';
import type { Part } from './report';

/** The parts with what their text tells: where it ends, and which requirements it meets. */
export function fillParts(headed: readonly HeadedPart[], blocks: readonly Block[], profile: Profile): Part[] {
  const { parts } = compile(profile);
  const filled = headed.map((one, at) => {
    const wanted = parts.find(({ part }) => part.role === one.role);
    return fill(at, one, blocks.slice(...one.blocks), wanted);
  });
  return keepList(filled);
}

const keepList = listKeeper<Part>();

const fill = rememberPlaces(
  (headed: HeadedPart, text: readonly Block[], wanted: CompiledPart | undefined): Part => ({
    meets: metIn(text, wanted),
    role: headed.role,
    heading: headed.heading,
    start: headed.start,
    headingEnd: headed.headingEnd,
    end: text.at(-1)?.end ?? headed.headingEnd,
    level: headed.level,
    within: headed.within,
    node: headed.node,
    blocks: headed.blocks,
  }),
);

const NONE: string[] = [];

/** Ids of the requirements that a part's text meets. */
function metIn(text: readonly Block[], wanted: CompiledPart | undefined): string[] {
  if (!wanted || wanted.requires.length === 0) return NONE;
  return wanted.requires.filter(({ isMet }) => text.some((block) => isMet(block.text))).map(({ id }) => id);
}

/** How long the text of each part is: apart from the parts, which stay the same while their text is typed. */
export function partLengths(parts: readonly Part[], blocks: readonly Block[]): number[] {
  return parts.map((part, at) => inkLength(at, blocks.slice(...part.blocks)));
}

/** Characters, spaces left out. */
const inkLength = rememberPlaces((blocks: readonly Block[]): number => {
  let length = 0;
  for (const { text } of blocks) length += /\s/.test(text) ? text.replace(/\s/g, '').length : text.length;
  return length;
});
