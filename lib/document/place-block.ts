import type { Block, Piece } from './draft';
import type { BlockCore } from './split';

/** A block at its place: `base` is the source offset from which the core's pieces count. */
export function placeBlock(core: BlockCore, base: number, index: number): Block {
  const { kind, text, number, depth, runIn } = core;
  const pieces = core.pieces.map(({ at, source, length }) => ({ at, source: source + base, length }));
  return { index, kind, text, pieces, start: pieces[0]?.source ?? 0, end: endOf(pieces), number, depth, runIn };
}

/** Source offset after the last piece. */
export function endOf(pieces: readonly Piece[]): number {
  const last = pieces[pieces.length - 1];
  return last ? last.source + last.length : 0;
}
