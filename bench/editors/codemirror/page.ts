import { EditorState } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';

const query = new URLSearchParams(location.search);
const lines = query.has('long') ? Array.from({ length: 600 }, (_, index) => `第${index + 1}段的文字。`) : [];
const view = new EditorView({
  parent: document.querySelector('#editor') ?? document.body,
  state: EditorState.create({
    doc: [REPORT_TEXT, ...lines].join('\n'),
    extensions: [
      query.has('bare') ? [] : basicSetup,
      EditorView.lineWrapping,
      EditorState.readOnly.of(query.has('readonly')),
      query.has('crlf') ? EditorState.lineSeparator.of('\r\n') : [],
      EditorView.updateListener.of((update) => {
        if (update.docChanged) bench.changes++;
      }),
    ],
  }),
});

document.querySelector('form')?.addEventListener('submit', () => {
  const field = document.querySelector<HTMLInputElement>('[name=body]');
  if (field) field.value = view.state.doc.toString();
});

Object.assign(bench, {
  text: () => view.state.doc.toString(),
  // It draws what is in view.
  shown: () => null,
  root: () => view.contentDOM,
  focus: () => view.focus(),
  caretInTitle() {
    view.focus();
    view.dispatch({ selection: { anchor: view.state.doc.line(1).to } });
  },
  /** Another user's change, as a shared document takes it. */
  foreign: (from: number, insert: string) => view.dispatch({ changes: { from, insert } }),
});
