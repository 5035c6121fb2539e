import type { Ledger } from '@/lib/facts/ledger';
import { stretches } from './gaps';
import type { Tick } from './statements';
import { type Mode, verify } from './verify';

declare const brand: unique symbol;

/** A text in which everything is borne out by the ledger, or is a placeholder. Only `verifiedText` makes one. */
export interface VerifiedText {
  readonly [brand]: 'verified';
  readonly text: string;
  readonly ledgerHash: string;
  readonly draftHash: string;
}

const made = new WeakSet<object>();

/** Verifies a text and seals what comes out; `draftHash` is the fingerprint of the draft it is meant for. */
export function verifiedText(
  text: string,
  ledger: Ledger,
  ticks: readonly Tick[],
  mode: Mode,
  draftHash: string,
): VerifiedText {
  return seal(verify(text, ledger, ticks, mode).text, ledger, draftHash);
}

/**
 * The same, parted at the placeholders: they and the stretches between them in order, each sealed, so that the user's
 * words can take the place of a placeholder. The text is verified as one: a sentence is judged with what it still lacks.
 */
export function verifiedStretches(
  text: string,
  ledger: Ledger,
  ticks: readonly Tick[],
  mode: Mode,
  draftHash: string,
): VerifiedText[] {
  const { text: verified } = verify(text, ledger, ticks, mode);
  return stretches(verified, 0).map((stretch) => seal(stretch.text, ledger, draftHash));
}

function seal(text: string, ledger: Ledger, draftHash: string): VerifiedText {
  const sealed = Object.freeze({ text, ledgerHash: ledger.hash, draftHash });
  made.add(sealed);
  return sealed as unknown as VerifiedText;
}

export function isVerifiedText(value: unknown): value is VerifiedText {
  return typeof value === 'object' && value !== null && made.has(value);
}
