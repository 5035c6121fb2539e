import type { editorsOf } from './hosts';
import type { proveOnPage } from './proof';

export interface Proof {
  readonly editorsOf: typeof editorsOf;
  readonly proveOnPage: typeof proveOnPage;
}

/** Where editor-proof.js leaves itself, in the adapter's world. */
export const PROOF_KEY = Symbol.for('nigao.proof');

export function proofHere(): Proof {
  const proof = (globalThis as { [PROOF_KEY]?: Proof })[PROOF_KEY];
  if (!proof) throw new Error('editor-proof.js did not run.');
  return proof;
}
