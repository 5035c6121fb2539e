// For editors made at home: the draft as plain paragraphs, and how such an editor draws and reads them.
/** @type {string[]} */
globalThis.LINES = REPORT_TEXT.split('\n')
  .filter(Boolean)
  .map((line) => line.replaceAll('\t', '，'));

/** @param {HTMLElement} root @param {string[]} lines */
globalThis.drawLines = (root, lines) => {
  root.replaceChildren(
    ...lines.map((line) => {
      const block = document.createElement('p');
      block.textContent = line;
      return block;
    }),
  );
};

/** @param {HTMLElement} root */
globalThis.readLines = (root) => [...root.children].map((block) => block.textContent ?? '');

/** Puts the caret back after the page was drawn anew. @param {HTMLElement} root @param {() => void} draw */
globalThis.keepCaret = (root, draw) => {
  const selection = getSelection();
  const block = [...root.children].findIndex((one) => one.contains(selection?.anchorNode ?? null));
  const offset = selection?.anchorOffset ?? 0;
  draw();
  const text = root.children[block]?.firstChild;
  if (text) selection?.collapse(text, Math.min(offset, text.textContent?.length ?? 0));
};
