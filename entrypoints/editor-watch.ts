import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchEditing } from '@/lib/editors/watch';

const RUNNING = Symbol.for('nigao.watch');

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: () => boolean };
  const isUntold = world[RUNNING]?.() ?? false;
  const tell = () => {
    // After an update of the extension this script is an orphan, and has nobody to tell any more.
    if (!browser.runtime?.id) stop();
    // A panel that is closed, or just opening, does not listen: it reads anew when it opens.
    else browser.runtime.sendMessage({ type: 'nigao/changed' }).catch(() => {});
  };
  const stop = watchEditing(document, tell);
  world[RUNNING] = stop;
  // Another session began its watch while a change waited to be told.
  if (isUntold) tell();
});
