import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyWhole } from '@/lib/editors/copying/copy-whole';

// Runs in the page's world: only there can an editor be handed an event with data in every browser.
export default defineUnlistedScript(() => copyWhole(document));
