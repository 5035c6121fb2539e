import { textHash } from '@/lib/facts/hash';
import type { Ledger } from '@/lib/facts/ledger';
import { isUserText, type UserText } from './user-text';
import { isVerifiedText, type VerifiedText } from './verified-text';

declare const brand: unique symbol;

/** Words of the verifier or of the user; a plain string may only be markup and spaces. */
export type Piece = VerifiedText | UserText | string;

export interface InsertionBlock {
  readonly pieces: readonly Piece[];
  /** Offset inside a paragraph whose look it copies. */
  readonly like: number;
}

export interface NumeralEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** New paragraphs and the later headings' new numbers, written as one. Only `verifiedInsertion` makes one. */
export interface VerifiedInsertion {
  readonly [brand]: 'insertion';
  readonly source: string;
  readonly before: number;
  readonly edits: readonly NumeralEdit[];
  readonly blocks: readonly { readonly text: string; readonly like: number }[];
  readonly ledgerHash: string;
}

const MARKUP = /^[\s#*_\u3000]*$/;
const NUMERAL = /^(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|[㈠-㈩]|[①-⑳])$/;
const made = new WeakSet<object>();

/**
 * Seals an insertion into `source`.
 * @throws TypeError when a piece is of nobody, was verified against another ledger or draft, or an edit is no numeral
 */
export function verifiedInsertion(
  source: string,
  ledger: Ledger,
  { before, edits, blocks }: { before: number; edits: readonly NumeralEdit[]; blocks: readonly InsertionBlock[] },
): VerifiedInsertion {
  const draftHash = textHash(source);
  const wordsOf = (piece: Piece) => pieceWords(piece, ledger, draftHash);
  for (const edit of edits) {
    if (!NUMERAL.test(source.slice(edit.start, edit.end)) || !NUMERAL.test(edit.text))
      throw new TypeError('an insertion changes numerals of headings only');
  }
  const sealed = Object.freeze({
    source,
    before,
    edits: edits.map((edit) => Object.freeze({ ...edit })),
    blocks: blocks.map(({ pieces, like }) => Object.freeze({ text: pieces.map(wordsOf).join(''), like })),
    ledgerHash: ledger.hash,
  });
  made.add(sealed);
  return sealed as unknown as VerifiedInsertion;
}

/** What a piece puts into the draft. @throws TypeError when it is of nobody, or verified for something else */
export function pieceWords(piece: Piece, ledger: Ledger, draftHash: string): string {
  if (typeof piece === 'string') {
    if (!MARKUP.test(piece)) throw new TypeError('only markup may be inserted unverified');
    return piece;
  }
  if (isUserText(piece)) return piece.text;
  if (!isVerifiedText(piece)) throw new TypeError('this text was not verified');
  if (piece.ledgerHash !== ledger.hash || piece.draftHash !== draftHash)
    throw new TypeError('the text was verified against another ledger or draft');
  return piece.text;
}

export function isVerifiedInsertion(value: unknown): value is VerifiedInsertion {
  return typeof value === 'object' && value !== null && made.has(value);
}
