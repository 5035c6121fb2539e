// Nothing inline may run on this page.
const root = /** @type {HTMLElement} */ (document.querySelector('div'));
drawLines(root, LINES);
Object.assign(bench, { text: () => readLines(root).join('\n'), root: () => root });
