import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchEditing } from '@/lib/editors/watch';

const RUNNING = Symbol.for('nigao.watch');

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: () => void };
  world[RUNNING]?.();
  const stop = watchEditing(document, () => void tell().catch(stop));
  world[RUNNING] = stop;
});

/** Fails where nobody listens any more: the panel was closed, or the extension was updated and this script is orphaned. */
async function tell(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'nigao/changed' });
}
