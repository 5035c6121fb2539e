import { textHash } from '@/lib/facts/hash';
import type { Ledger } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';
import { isVerifiedText, type VerifiedText } from './verified-text';

declare const brand: unique symbol;

/** A verified text in the place of a stretch of one paragraph. Only `verifiedEdit` makes one. */
export interface VerifiedEdit extends Span {
  readonly [brand]: 'verified-edit';
  readonly text: string;
  /** The draft it was verified for. */
  readonly source: string;
  readonly ledgerHash: string;
}

const LINE_BREAK = /[\r\n]/;
const made = new WeakSet<object>();

/**
 * Puts verified words in the place of start…end of the draft's source (UTF-16 offsets).
 * @throws TypeError when they were not verified, or against another ledger or draft, or when a paragraph would be joined or cut
 */
export function verifiedEdit(source: string, { start, end }: Span, words: VerifiedText, ledger: Ledger): VerifiedEdit {
  if (!isVerifiedText(words)) throw new TypeError('this text was not verified');
  if (words.ledgerHash !== ledger.hash || words.draftHash !== textHash(source))
    throw new TypeError('the text was verified against another ledger or draft');
  if (LINE_BREAK.test(words.text) || LINE_BREAK.test(source.slice(start, end)))
    throw new TypeError('a verified edit stays within its paragraph');
  const sealed = Object.freeze({ start, end, text: words.text, source, ledgerHash: ledger.hash });
  made.add(sealed);
  return sealed as unknown as VerifiedEdit;
}

export function isVerifiedEdit(value: unknown): value is VerifiedEdit {
  return typeof value === 'object' && value !== null && made.has(value);
}
