import { textHash } from '@/lib/facts/hash';
import type { Ledger } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';
import { type InsertionBlock, type Piece, pieceWords } from './insertion';

declare const brand: unique symbol;

/** Words in the place of stretches of the draft, and paragraphs after them, written as one. Only `verifiedReplacement` makes one. */
export interface VerifiedReplacement {
  readonly [brand]: 'replacement';
  readonly source: string;
  readonly edits: readonly (Span & { readonly text: string })[];
  /** Null when no paragraph is added. */
  readonly insert: {
    readonly before: number;
    readonly blocks: readonly { readonly text: string; readonly like: number }[];
  } | null;
  readonly ledgerHash: string;
}

interface Replacing {
  /** In order, not overlapping. Pieces that come to nothing take the stretch out. */
  readonly edits: readonly (Span & { readonly pieces: readonly Piece[] })[];
  readonly insert: { readonly before: number; readonly blocks: readonly InsertionBlock[] } | null;
}

const LINE_BREAK = /[\r\n]/;
const made = new WeakSet<object>();

/**
 * Seals a replacement in `source`.
 * @throws TypeError when a piece is of nobody, was verified against another ledger or draft, or a paragraph would be
 * joined to another
 */
export function verifiedReplacement(source: string, ledger: Ledger, { edits, insert }: Replacing): VerifiedReplacement {
  const draftHash = textHash(source);
  const wordsOf = (pieces: readonly Piece[]) => pieces.map((piece) => pieceWords(piece, ledger, draftHash)).join('');
  const placed = edits.map(({ start, end, pieces }) => {
    const text = wordsOf(pieces);
    // Whole lines may go, but nothing is written over the end of one.
    if (LINE_BREAK.test(text) || (LINE_BREAK.test(source.slice(start, end)) && !isWholeLines(source, start, end, text)))
      throw new TypeError('a replacement stays within its paragraph');
    return Object.freeze({ start, end, text });
  });
  const sealed = Object.freeze({
    source,
    edits: placed,
    insert: insert && {
      before: insert.before,
      blocks: insert.blocks.map(({ pieces, like }) => Object.freeze({ text: wordsOf(pieces), like })),
    },
    ledgerHash: ledger.hash,
  });
  made.add(sealed);
  return sealed as unknown as VerifiedReplacement;
}

function isWholeLines(source: string, start: number, end: number, text: string): boolean {
  if (text !== '') return false;
  const startsLine = start === 0 || source[start - 1] === '\n';
  return startsLine
    ? source[end - 1] === '\n'
    : source[start] === '\n' && (end === source.length || source[end] === '\n');
}

export function isVerifiedReplacement(value: unknown): value is VerifiedReplacement {
  return typeof value === 'object' && value !== null && made.has(value);
}
