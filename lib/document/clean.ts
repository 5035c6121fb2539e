import type { Span } from '@/lib/text/span';
import type { Mark, Piece } from './draft';
import type { Format, LineKind } from './snapshot';

/** A line with its markup taken off. Empty lines have empty text. */
export interface CleanLine extends Span {
  readonly kind: LineKind;
  readonly depth?: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
}

const SPECIAL_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const NEEDS_CARE = new RegExp(`${SPECIAL_SPACE.source}|${INVISIBLE.source}|[*_\\\\[]`);
const HEADING = /^\s*(#{1,6})\s+/;
const ITEM = /^\s*[-*+•●▪■◆]\s+/;
const PIPE_ROW = /^\s*\|.*\|\s*$/;
const PIPE_RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/**
 * Takes markup, zero-width characters and outer spaces off one line and makes every space a plain one, one for one,
 * so that each character left keeps its offset.
 */
export function cleanLine(
  source: string,
  span: Span,
  format: Format,
  known?: { kind: LineKind; depth?: number },
): CleanLine {
  const raw = source.slice(span.start, span.end);
  const marks: Mark[] = [];
  let kind: LineKind = known?.kind ?? 'paragraph';
  let depth = known?.depth;
  let from = 0;
  const heading = HEADING.exec(raw);
  if (heading?.[1]) {
    kind = 'heading';
    depth = heading[1].length;
    from = heading[0].length;
    marks.push({ kind: 'heading', start: span.start + from - heading[0].trimStart().length, end: span.start + from });
  } else if (kind === 'paragraph') {
    const item = ITEM.exec(raw);
    if (item) {
      kind = 'item';
      from = item[0].length;
    } else if (format === 'markdown' && PIPE_ROW.test(raw)) {
      return pipeRow(raw, span);
    } else if (/\S\t+\S/.test(raw)) kind = 'row';
  }
  if (!NEEDS_CARE.test(raw)) return { ...trimmed(raw, span, from), kind, ...(depth ? { depth } : {}), marks };
  const skip = markup(raw, span.start, format, marks);
  const { text, pieces } = keep(raw, span.start, from, skip, kind === 'row');
  return { ...span, kind, ...(depth ? { depth } : {}), text, pieces, marks };
}

function trimmed(raw: string, span: Span, from: number) {
  const rest = raw.slice(from);
  const text = rest.trim();
  const source = span.start + from + (rest.length - rest.trimStart().length);
  return { ...span, text, pieces: text ? [{ at: 0, source, length: text.length }] : [] };
}

/** Offsets in `raw` of markup characters that are no text. */
function markup(raw: string, base: number, format: Format, marks: Mark[]): Set<number> {
  const skip = new Set<number>();
  const drop = (kind: Mark['kind'], at: number, length: number) => {
    for (let i = 0; i < length; i++) skip.add(at + i);
    marks.push({ kind, start: base + at, end: base + at + length });
  };
  // CommonMark does not close ** between 。 and a Chinese character; writers and models mean it all the same.
  // A mark of punctuation after the first ** tells masked names apart: 张**、李**.
  for (const match of raw.matchAll(/(\*\*|__)(?=[^\s、，。；：！？）”])(.*?\S)\1/g)) {
    drop('strong', match.index, 2);
    drop('strong', match.index + match[0].length - 2, 2);
  }
  if (format === 'markdown') {
    for (const match of raw.matchAll(/\\(?=[\\`*_{}[\]()#+.!|-])/g)) drop('escape', match.index, 1);
    for (const match of raw.matchAll(/(?<!!)\[([^\]]*)\]\([^)\s]*\)/g)) {
      const words = match[1] ?? '';
      drop('link', match.index, 1);
      drop('link', match.index + 1 + words.length, match[0].length - 1 - words.length);
    }
  }
  return skip;
}

function keep(raw: string, base: number, from: number, skip: ReadonlySet<number>, tabs: boolean) {
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
      run = { at: text.length, source: base + i, length: 0 };
      pieces.push(run);
    }
    text += special && !(tabs && character === '\t') ? ' ' : character;
    run.length++;
  }
  return { text, pieces };
}

/** `| a | b |` as a row: the bar between two cells stands for the tab. */
function pipeRow(raw: string, span: Span): CleanLine {
  if (PIPE_RULE.test(raw)) return { ...span, kind: 'row', text: '', pieces: [], marks: [] };
  let text = '';
  const pieces: Piece[] = [];
  for (const match of raw.matchAll(/\|([^|]*)/g)) {
    const cell = (match[1] ?? '').trim();
    const isLast = match.index + match[0].length === raw.length;
    if (isLast && !cell) break;
    if (match.index > raw.indexOf('|')) {
      pieces.push({ at: text.length, source: span.start + match.index, length: 1 });
      text += '\t';
    }
    if (!cell) continue;
    pieces.push({
      at: text.length,
      source: span.start + match.index + 1 + (match[1] ?? '').search(/\S/),
      length: cell.length,
    });
    text += cell;
  }
  return { ...span, kind: 'row', text, pieces, marks: [] };
}
