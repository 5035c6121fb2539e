// Each page of the bench fills in what its editor's own interface gives.
globalThis.bench = {
  text: () => '',
  changes: 0,
  root: () => document.body,
  focus: () => bench.root().focus(),

  caretInTitle() {
    const title = bench.root().querySelector('h1');
    const selection = bench.root().ownerDocument.getSelection();
    bench.focus();
    if (title) selection?.selectAllChildren(title);
    selection?.collapseToEnd();
  },

  marked() {
    const view = bench.root().ownerDocument.defaultView ?? window;
    const range = [...(/** @type {typeof globalThis} */ (view).CSS.highlights.get('nigao') ?? [])][0];
    if (!(range instanceof /** @type {typeof globalThis} */ (view).Range)) return null;
    const box = range.getBoundingClientRect();
    const top = box.top + (view.frameElement?.getBoundingClientRect().top ?? 0);
    const inFrame = box.top >= 0 && box.bottom <= view.innerHeight;
    return { text: range.toString(), visible: inFrame && top >= 0 && top + box.height <= innerHeight && box.height > 0 };
  },

  look(text) {
    const block = [...bench.root().children].find((one) => one.textContent === text);
    return block ? block.localName + (block.querySelector('b, strong') ? ' bold' : '') : null;
  },
};
