import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMParser, DOMSerializer, Schema } from '@tiptap/pm/model';
import { addListNodes } from '@tiptap/pm/schema-list';
import { EditorState } from '@tiptap/pm/state';
import { tableEditing, tableNodes } from '@tiptap/pm/tables';
import { EditorView } from '@tiptap/pm/view';
import { marks, nodes } from 'prosemirror-schema-basic';

const basic = new Schema({ nodes, marks });
const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block').append(
    tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} }),
  ),
  marks,
});

const holder = document.createElement('div');
holder.innerHTML = REPORT_HTML.replaceAll('<br>', '');

const query = new URLSearchParams(location.search);
const plugins = [keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }), keymap(baseKeymap), tableEditing()];
if (!query.has('no-history')) plugins.push(history());

const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({ doc: DOMParser.fromSchema(schema).parse(holder), plugins }),
  editable: () => !query.has('read-only'),
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    if (transaction.docChanged) bench.changes++;
  },
});

Object.assign(bench, {
  text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
  root: () => view.dom,
});
document.querySelector('form').addEventListener('submit', () => {
  const out = document.createElement('div');
  out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
  document.querySelector<HTMLInputElement>('[name=body]').value = out.innerHTML;
});
