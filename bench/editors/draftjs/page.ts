import { ContentState, convertFromHTML, Editor, EditorState } from 'draft-js';
import { createElement as h, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const query = new URLSearchParams(location.search);
let state: EditorState;

/** The editor has no tables: each row is a paragraph. */
function html(): string {
  const { body } = new DOMParser().parseFromString(REPORT_HTML, 'text/html');
  for (const table of body.querySelectorAll('table')) {
    const rows = [...table.rows].map((row) => `<p>${[...row.cells].map((cell) => cell.innerHTML).join('，')}</p>`);
    table.outerHTML = rows.join('');
  }
  return body.innerHTML.replaceAll('\n', '');
}

const { contentBlocks, entityMap } = convertFromHTML(html());
const content = ContentState.createFromBlockArray(contentBlocks, entityMap);

function Application(): ReactNode {
  const [held, hold] = useState(() => EditorState.createWithContent(content));
  state = held;
  const onChange = (next: EditorState) => {
    if (next.getCurrentContent() !== state.getCurrentContent()) bench.changes++;
    hold(next);
  };
  return h(Editor, { editorState: held, onChange, readOnly: query.has('readonly') });
}

const container = document.querySelector('#editor');
if (container) createRoot(container).render(h(Application));

const textOf = () => state?.getCurrentContent().getPlainText('\n') ?? '';

document.querySelector('form')?.addEventListener('submit', () => {
  const field = document.querySelector<HTMLInputElement>('[name=body]');
  if (field) field.value = textOf();
});

Object.assign(bench, {
  text: textOf,
  root: () => document.querySelector('.public-DraftEditor-content'),
  look: (text: string) => {
    const block = [...document.querySelectorAll('[data-block]')].find((one) => one.textContent === text);
    return block?.localName ?? null;
  },
  formats: () => [...document.querySelectorAll('[data-block]')].map((one) => `${one.localName} | ${one.textContent}`),
});
