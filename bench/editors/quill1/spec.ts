import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'quill1',
  name: 'Quill 1',
  package: 'quill-1',
  label: 'Quill',
  // Quill holds no-break spaces as plain ones.
  loads: (text) => text.replaceAll('\u00a0', ' '),
  submits: 'html',
  looks: ['h2', 'p'],
  // Ctrl+Y on Windows alone.
  redoKey: 'Control+Shift+Z',
});
