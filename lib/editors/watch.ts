import { onAnnouncedChange } from './announce';

/** Milliseconds without a change after which the text is read again. */
const QUIET = 400;

/**
 * Calls back when something editable in the document changed: not at every key, and never during a composition. What it
 * returns ends the watch, and says whether a change was still to be told.
 */
export function watchEditing(document: Document, changed: () => void): () => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  const later = () => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(tell, QUIET);
  };
  const tell = () => {
    timer = undefined;
    changed();
  };
  const onStart = () => {
    composing = true;
    clearTimeout(timer);
  };
  const onEnd = () => {
    composing = false;
    later();
  };
  // Editors also change by buttons, by their own undo and by other people's hands: no input event tells of that.
  const observer = new MutationObserver((records) => {
    if (records.some((record) => isEditable(record.target))) later();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const stopAnnounced = onAnnouncedChange(document, later);
  document.addEventListener('input', later, true);
  document.addEventListener('compositionstart', onStart, true);
  document.addEventListener('compositionend', onEnd, true);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    stopAnnounced();
    document.removeEventListener('input', later, true);
    document.removeEventListener('compositionstart', onStart, true);
    document.removeEventListener('compositionend', onEnd, true);
    // The end of a composition is heard by whoever watches then.
    return !composing && timer !== undefined;
  };
}

function isEditable(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement;
  return element?.isContentEditable === true;
}
