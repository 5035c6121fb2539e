// Each page of the bench fills in what its editor's own interface gives.
globalThis.bench = {
  text: () => '',
  shown: () => bench.root().innerText,
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

  bold: () => boldRuns(bench.root()),

  formats: () =>
    [...bench.root().querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, td, th')].map((block) =>
      [block.localName, visible(block.textContent), ...boldRuns(block)].join(' | '),
    ),
};

/** Without the marks of no width that hold the caret. @param {string | null} text */
const visible = (text) => (text ?? '').replace(/[\u200b\u2060\ufeff]/g, '');

/** By what the reader sees: editors make bold in many ways. @param {Element} root */
function boldRuns(root) {
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** @type {string[]} */
  const runs = [];
  let within = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = visible(node.textContent);
    if (!element || !text.trim()) continue;
    const weight = document.defaultView?.getComputedStyle(element).fontWeight ?? '';
    const isBold = Number(weight) >= 600 && !element.closest('h1, h2, h3, h4, h5, h6, th');
    if (isBold && within) runs.push((runs.pop() ?? '') + text);
    else if (isBold) runs.push(text);
    within = isBold;
  }
  return runs;
}
