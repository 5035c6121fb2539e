/** Tells when the text under `root` last became another, in ms of performance.now(); before that, when the watch began. */
export function watchText(root: Element): () => number {
  let text = root.textContent;
  let last = performance.now();
  const observer = new MutationObserver(() => {
    // Marks of a caret come and go and leave the text as it is.
    if (root.textContent === text) return;
    text = root.textContent;
    last = performance.now();
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => last;
}
