import { AiEditor } from 'aieditor';
import 'aieditor/dist/style.css';

const editor = new AiEditor({
  element: '#editor',
  content: REPORT_HTML.replaceAll('<br>', '').replaceAll('\n', ''),
  onChange: () => bench.changes++,
});

const plain = (html: string) => html.replace(/&nbsp;/g, '\u00a0').replace(/<[^>]+>/g, '');
Object.assign(bench, {
  text: () => plain(editor.getHtml()),
  root: () => document.querySelector('#editor .ProseMirror'),
});
document.querySelector('form').addEventListener('submit', () => {
  document.querySelector<HTMLInputElement>('[name=body]').value = editor.getHtml();
});
