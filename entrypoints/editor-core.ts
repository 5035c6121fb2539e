import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAdapter } from '@/lib/editors/family';
import { offerCore } from '@/lib/editors/script';

// Runs before the script of a family: what is the same for all is not in each of them.
export default defineUnlistedScript(() => offerCore(createAdapter));
