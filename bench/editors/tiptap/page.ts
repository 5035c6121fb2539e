import { Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({
  element: document.querySelector('#editor'),
  extensions: [StarterKit, TableKit],
  content: REPORT_HTML.replaceAll('<br>', '').replaceAll('\n', ''),
  onUpdate: () => bench.changes++,
});

Object.assign(bench, { text: () => editor.getText({ blockSeparator: '\n' }), root: () => editor.view.dom });
document.querySelector('form').addEventListener('submit', () => {
  document.querySelector<HTMLInputElement>('[name=body]').value = editor.getHTML();
});
