import type { Copied } from './copied';
import { hookCopy } from './copy-hook';
import { showHint } from './hint';

/** How long the user has, in ms. */
const LIMIT = 120_000;
/** ms after which a copy that the page took over, and that brought nothing, is one it does not allow. */
const GRACE = 3000;

/**
 * Waits for the user's own Ctrl+A, Ctrl+C and takes what the page copies then. Says so on the page all the while, and
 * leaves nothing behind. A later call, or `cancel`, ends it.
 */
export function waitForCopy(view: Window & typeof globalThis): { result: Promise<Copied>; cancel(): void } {
  let end: (copied: Copied) => void = () => {};
  const result = new Promise<Copied>((resolve) => {
    let locked: ReturnType<typeof setTimeout> | undefined;
    // Where everything was selected: an editor that had no focus yet copies a line of itself, and the rest was the page's.
    let selectedIn: EventTarget | null = null;
    let whole = false;
    const onLock = () => {
      locked ??= setTimeout(() => end({ status: 'locked' }), GRACE);
    };
    const unhook = hookCopy(view, (data) => {
      if (data) end({ status: 'copied', whole, html: data.html, plain: data.plain });
      else onLock();
    });
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.code === 'KeyA') {
        whole = true;
        selectedIn = event.target;
      }
      if (event.code === 'KeyC') whole &&= event.target === selectedIn;
      // Drawing editors take the key and copy by themselves, some time later. After all handlers have seen it.
      if (event.code === 'KeyC') setTimeout(() => event.defaultPrevented && onLock());
    };
    // Something else may have been selected since.
    const onPointer = () => {
      whole = false;
    };
    view.addEventListener('keydown', onKey, true);
    view.addEventListener('pointerdown', onPointer, true);
    const hideHint = view.top === view ? showHint(view.document, () => end({ status: 'cancelled' })) : () => {};
    const timer = setTimeout(() => end({ status: 'nothing' }), LIMIT);
    end = (copied) => {
      clearTimeout(timer);
      clearTimeout(locked);
      unhook();
      hideHint();
      view.removeEventListener('keydown', onKey, true);
      view.removeEventListener('pointerdown', onPointer, true);
      resolve(copied);
    };
  });
  return { result, cancel: () => end({ status: 'cancelled' }) };
}
