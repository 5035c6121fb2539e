import { Crepe } from '@milkdown/crepe';
import { editorViewCtx } from '@milkdown/kit/core';
import { DOMParser, DOMSerializer } from '@milkdown/kit/prose/model';
import { EditorState } from '@milkdown/kit/prose/state';
import '@milkdown/crepe/theme/common/style.css';
import '@milkdown/crepe/theme/frame.css';

const crepe = new Crepe({ root: document.querySelector('#editor') });
crepe.on((listener) => listener.updated(() => bench.changes++));
crepe.create().then(() => {
  const view = crepe.editor.ctx.get(editorViewCtx);
  const holder = document.createElement('div');
  // Markdown has no bold words that end with a comma: the draft is put in as the editor's own parser of pages reads it.
  holder.innerHTML = REPORT_HTML.replaceAll('<br>', '');
  // Its tables begin with a row of headings.
  const row = holder.querySelector('tr');
  row.dataset.isHeader = 'true';
  for (const cell of [...row.cells]) cell.outerHTML = `<th>${cell.innerHTML}</th>`;
  const doc = DOMParser.fromSchema(view.state.schema).parse(holder);
  view.updateState(EditorState.create({ doc, plugins: view.state.plugins }));

  const serializer = DOMSerializer.fromSchema(view.state.schema);
  Object.assign(bench, {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    root: () => view.dom,
  });
  document.querySelector('form').addEventListener('submit', () => {
    const out = document.createElement('div');
    out.append(serializer.serializeFragment(view.state.doc.content));
    document.querySelector<HTMLInputElement>('[name=body]').value = out.innerHTML;
  });
});
