import { Editor } from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';

const markdown = new URLSearchParams(location.search).has('markdown');
const editor = new Editor({
  el: document.querySelector('#editor'),
  height: '400px',
  initialEditType: markdown ? 'markdown' : 'wysiwyg',
  usageStatistics: false,
});
editor.setHTML(REPORT_HTML.replaceAll('\n', ''), false);
editor.blur();
editor.on('change', () => bench.changes++);

const plain = (html: string) => html.replace(/&nbsp;/g, '\u00a0').replace(/<[^>]+>/g, '');
Object.assign(bench, {
  text: () => (markdown ? editor.getMarkdown() : plain(editor.getHTML())),
  root: () => document.querySelector(`.toastui-editor-${markdown ? 'md' : 'ww'}-container .ProseMirror`),
  editor,
});
document.querySelector('form').addEventListener('submit', () => {
  document.querySelector<HTMLInputElement>('[name=body]').value = editor.getHTML();
});
