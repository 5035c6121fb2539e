import type { NumberMark } from '@/lib/text/numbering';
import type { Block, Piece } from './draft';
import type { LineKind } from './snapshot';

/** A block without its place: `pieces` lead to offsets from the begin of its paragraph's first line. */
export type BlockCore = Pick<Block, 'kind' | 'text' | 'pieces' | 'number' | 'depth' | 'runIn'>;

interface Line {
  readonly kind: LineKind;
  readonly depth: number | undefined;
}

/** One paragraph → its heading and the text that runs in after it, or one block. */
export function splitHeading(
  { kind, depth }: Line,
  text: string,
  pieces: readonly Piece[],
  mark: NumberMark | null,
): BlockCore[] {
  const number = kind === 'row' || mark === null ? undefined : mark;
  if (!number && kind !== 'heading') return [{ kind, text, pieces, number, depth, runIn: false }];
  const stop = firstStop(text);
  const rest = stop < 0 ? '' : text.slice(stop + 1);
  if (!number || rest.trim() === '') return [{ kind: 'heading', text, pieces, number, depth, runIn: false }];
  const bodyAt = stop + 1 + (rest.length - rest.trimStart().length);
  const head = slicePieces(pieces, 0, stop + 1);
  const body = slicePieces(pieces, bodyAt, text.length);
  return [
    { kind: 'heading', text: text.slice(0, stop + 1), pieces: head, number, depth, runIn: false },
    { kind: 'paragraph', text: text.slice(bodyAt), pieces: body, number: undefined, depth: undefined, runIn: true },
  ];
}

/** The first 。 that is not inside “” or 《》. */
function firstStop(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '“' || character === '《') depth++;
    else if (character === '”' || character === '》') depth = Math.max(0, depth - 1);
    else if (character === '。' && depth === 0) return i;
  }
  return text.indexOf('。');
}

function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const start = Math.max(piece.at, from);
    const end = Math.min(piece.at + piece.length, to);
    if (end > start) kept.push({ at: start - from, source: piece.source + start - piece.at, length: end - start });
  }
  return kept;
}
