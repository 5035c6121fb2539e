import DOMPurify from 'dompurify';
import Squire from 'squire-rte';

const root = document.querySelector('#editor') ?? document.body;
const editor = new Squire(root as HTMLElement, {
  blockTag: 'P',
  sanitizeToDOMFragment: (html: string) =>
    document.importNode(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }), true),
});
editor.setHTML(REPORT_HTML);
editor.addEventListener('input', () => bench.changes++);
Object.assign(bench, { text: () => linesOfHtml(editor.getHTML()), root: () => root });
