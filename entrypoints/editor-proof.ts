import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { editorsOf } from '@/lib/editors/hosts';
import { proveOnPage } from '@/lib/editors/proof';
import { PROOF_KEY, type Proof } from '@/lib/editors/proof-key';

/** Beside the adapter of editable elements, in its world: what editors need that nobody measured. */
export default defineUnlistedScript(() => {
  (globalThis as { [PROOF_KEY]?: Proof })[PROOF_KEY] = { editorsOf, proveOnPage };
});
