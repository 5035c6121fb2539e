import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchEditing } from '@/lib/editors/watch';

const RUNNING = Symbol.for('nigao.watch');

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: () => void };
  world[RUNNING]?.();
  const stop = watchEditing(document, () => {
    // Nobody listens any more: the panel was closed, or the extension was updated.
    const sent = browser.runtime?.sendMessage({ type: 'nigao/changed' });
    if (sent) sent.catch(stop);
    else stop();
  });
  world[RUNNING] = stop;
});
