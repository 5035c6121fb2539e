import { resolveAnchor } from './anchor';
import type { Anchor } from './contract';
import { markAgain } from './mark';
import type { Surface } from './surface';

/** Milliseconds without a change after which a mark is put right. */
const QUIET = 250;

/**
 * Keeps a mark on its words while the document changes: frameworks put new text nodes in place of those it stood in. It
 * is found anew by quote and context, and taken away when that is not certain. `last` is the text the anchor was made
 * on. Gives how to stop.
 */
export function followMark(
  surface: Pick<Surface, 'document' | 'read' | 'rangeOf'>,
  anchor: Anchor,
  last: string,
  isWriting: () => boolean,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void putRight(), QUIET);
  };
  const observer = new MutationObserver(later);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  async function putRight(): Promise<void> {
    // A write goes by what it has read.
    if (isWriting()) return later();
    const { text } = await surface.read();
    const span = resolveAnchor(text, anchor, last);
    markAgain(surface.document, span && (surface.rangeOf?.(span) ?? null));
    if (!span) stop();
  }
  observer.observe(surface.document, { subtree: true, childList: true, characterData: true });
  return stop;
}
