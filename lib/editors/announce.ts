/** What tells editor-watch.js of a change that leaves no trace in the page's elements. */
const CHANGED = 'nigao-changed';

/** Called in the page's world by a family whose editor tells of its changes. */
export function announceChange(document: Document): void {
  document.dispatchEvent(new CustomEvent(CHANGED));
}

export function onAnnouncedChange(document: Document, changed: () => void): () => void {
  document.addEventListener(CHANGED, changed);
  return () => document.removeEventListener(CHANGED, changed);
}
