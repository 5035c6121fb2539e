import { INVISIBLE, SPECIAL_SPACE, Trait, traitsOf } from './character-traits';
import type { Mark, Piece } from './draft';
import type { Format, LineKind } from './snapshot';

/** A line with its markup taken off; all offsets are those of the line as given. An empty line has empty text. */
export interface CleanLine {
  readonly kind: LineKind;
  readonly depth: number | undefined;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
}

const HEADING = /^\s*(#{1,6})\s+/;
const ITEM = /^\s*[-*+•●▪■◆]\s+/;
const PIPE_ROW = /^\s*\|.*\|\s*$/;
const PIPE_RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/**
 * Takes markup, zero-width characters and outer spaces off one line and makes every space a plain one, one for one,
 * so that each character left keeps its offset. `traits` are those of the line, where they are known.
 */
export function cleanLine(
  raw: string,
  format: Format,
  known?: { kind: LineKind; depth?: number },
  traits = traitsOf(raw),
): CleanLine {
  const marks: Mark[] = [];
  let kind: LineKind = known?.kind ?? 'paragraph';
  let depth = known?.depth;
  let from = 0;
  const isPlain = isPlainInside(raw, traits);
  const first = firstCharacter(raw);
  const heading = first === '#' ? HEADING.exec(raw) : null;
  if (heading?.[1]) {
    kind = 'heading';
    depth = heading[1].length;
    from = heading[0].length;
    marks.push({ kind: 'heading', start: from - heading[0].trimStart().length, end: from });
  } else if (kind === 'paragraph') {
    const item = '-*+•●▪■◆'.includes(first) ? ITEM.exec(raw) : null;
    if (item) {
      kind = 'item';
      from = item[0].length;
    } else if (first === '|' && format === 'markdown' && PIPE_ROW.test(raw)) {
      return pipeRow(raw);
    } else if (!isPlain && /\S\t+\S/.test(raw)) kind = 'row';
  }
  const { text, pieces } = isPlain ? trimmed(raw, from) : keep(raw, from, markup(raw, format, marks), kind === 'row');
  return { kind, depth, text, pieces, marks };
}

/** Whether nothing in a line needs care but the spaces before and after it: 　　 at its begin is the usual indent. */
function isPlainInside(raw: string, traits: number): boolean {
  if (!(traits & Trait.care)) return true;
  return !(traits & Trait.lineBreak) && !(traitsOf(raw.trim()) & Trait.care);
}

function firstCharacter(raw: string): string {
  const first = raw.charAt(0);
  return first.trim() ? first : raw.charAt(raw.search(/\S/));
}

function trimmed(raw: string, from: number) {
  const rest = from > 0 ? raw.slice(from) : raw;
  const text = rest.trim();
  if (!text) return { text, pieces: [] };
  const source = from + (rest.length === text.length ? 0 : rest.length - rest.trimStart().length);
  return { text, pieces: [{ at: 0, source, length: text.length }] };
}

// CommonMark does not close ** between 。 and a Chinese character; writers and models mean it all the same.
// A mark of punctuation after the first ** tells masked names apart: 张**、李**.
const STRONG = /(\*\*|__)(?=[^\s、，。；：！？）”])(.*?\S)\1/g;
const ESCAPE = /\\(?=[\\`*_{}[\]()#+.!|-])/g;
const LINK = /(?<!!)\[([^\]]{0,500})\]\([^)\s]{0,2000}\)/g;

/** Offsets in `raw` of markup characters that are no text. */
function markup(raw: string, format: Format, marks: Mark[]): ReadonlySet<number> {
  const skip = new Set<number>();
  const drop = (kind: Mark['kind'], at: number, length: number) => {
    for (let i = 0; i < length; i++) skip.add(at + i);
    marks.push({ kind, start: at, end: at + length });
  };
  if (raw.includes('**') || raw.includes('__')) {
    for (const match of raw.matchAll(STRONG)) {
      drop('strong', match.index, 2);
      drop('strong', match.index + match[0].length - 2, 2);
    }
  }
  if (format === 'markdown') {
    for (const match of raw.matchAll(ESCAPE)) drop('escape', match.index, 1);
    for (const match of raw.matchAll(LINK)) {
      const words = match[1] ?? '';
      drop('link', match.index, 1);
      drop('link', match.index + 1 + words.length, match[0].length - 1 - words.length);
    }
  }
  return skip;
}

function keep(raw: string, from: number, skip: ReadonlySet<number>, tabs: boolean) {
  let text = '';
  const pieces: Piece[] = [];
  let run: { at: number; source: number; length: number } | null = null;
  let last = raw.length;
  while (last > from && (skip.has(last - 1) || /\s/.test(raw.charAt(last - 1)) || INVISIBLE.test(raw.charAt(last - 1))))
    last--;
  for (let i = from; i < last; i++) {
    const character = raw.charAt(i);
    const special = SPECIAL_SPACE.test(character);
    if (skip.has(i) || INVISIBLE.test(character) || (text === '' && (special || character === ' '))) {
      run = null;
      continue;
    }
    if (!run) {
      run = { at: text.length, source: i, length: 0 };
      pieces.push(run);
    }
    text += special && !(tabs && character === '\t') ? ' ' : character;
    run.length++;
  }
  return { text, pieces };
}

/** `| a | b |` as a row: the bar between two cells stands for the tab. */
function pipeRow(raw: string): CleanLine {
  if (PIPE_RULE.test(raw)) return { kind: 'row', depth: undefined, text: '', pieces: [], marks: [] };
  let text = '';
  const pieces: Piece[] = [];
  for (const match of raw.matchAll(/\|([^|]*)/g)) {
    const cell = (match[1] ?? '').trim();
    const isLast = match.index + match[0].length === raw.length;
    if (isLast && !cell) break;
    if (match.index > raw.indexOf('|')) {
      pieces.push({ at: text.length, source: match.index, length: 1 });
      text += '\t';
    }
    if (!cell) continue;
    pieces.push({ at: text.length, source: match.index + 1 + (match[1] ?? '').search(/\S/), length: cell.length });
    text += cell;
  }
  return { kind: 'row', depth: undefined, text, pieces, marks: [] };
}
