import { BlockNoteEditor } from '@blocknote/core';
import '@blocknote/core/style.css';

const editor = BlockNoteEditor.create();
// Its parser leaves empty paragraphs out.
const blocks = editor.tryParseHTMLToBlocks(REPORT_HTML.replaceAll('<br>', 'EMPTY').replaceAll('\n', ''));
for (const block of blocks) if (JSON.stringify(block.content).includes('EMPTY')) block.content = [];
editor.replaceBlocks(editor.document, blocks);
editor.mount(document.querySelector('#editor'));
editor.onChange(() => bench.changes++);

function words(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return 'text' in value ? `${value.text}` : Object.values(value).map(words).join('');
}
Object.assign(bench, {
  text: () => words(editor.document),
  root: () => editor.domElement,
  look: (text: string) => {
    const block = [...editor.domElement.querySelectorAll('.bn-inline-content')].find((one) => one.textContent === text);
    return block ? block.localName + (block.querySelector('strong') ? ' bold' : '') : null;
  },
});
document.querySelector('form').addEventListener('submit', () => {
  document.querySelector<HTMLInputElement>('[name=body]').value = editor
    .blocksToHTMLLossy(editor.document)
    // Its mark of an empty block.
    .replaceAll('\uFFFC', '');
});
