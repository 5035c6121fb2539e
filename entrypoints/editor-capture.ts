import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CAPTURE_KEY } from '@/lib/editors/copying/capture-key';
import { waitForCopy } from '@/lib/editors/copying/wait-for-copy';

// Runs in the page's world, where the page's own copying can be seen; what main returns is the frame's answer.
export default defineUnlistedScript(() => {
  const key = Symbol.for(CAPTURE_KEY);
  const world = globalThis as { [key: symbol]: (() => void) | undefined };
  world[key]?.();
  const { result, cancel } = waitForCopy(window);
  world[key] = cancel;
  return result.finally(() => {
    if (world[key] === cancel) delete world[key];
  });
});
