import { editorSuite, type SuiteOptions } from './suite';

const options = {
  package: 'quill',
  label: 'Quill',
  // Quill holds no-break spaces as plain ones.
  loads: (text: string) => text.replaceAll('\u00a0', ' '),
  submits: 'html',
  // Ctrl+Y on Windows alone.
  redoKey: 'Control+Shift+Z',
  looks: ['h2', 'p'],
} satisfies Partial<SuiteOptions>;

editorSuite({ id: 'quill2', name: 'Quill 2', page: '/editors/quill.html', ...options });
editorSuite({
  id: 'quill2-bundled',
  name: 'Quill 2 without a global name',
  page: '/editors/quill.html?hidden',
  ...options,
});
