import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'quill1',
  name: 'Quill 1',
  package: 'quill-1',
  label: 'Quill',
  submits: 'html',
  looks: ['h2', 'p'],
  // Ctrl+Y on Windows alone.
  redoKey: 'Control+Shift+Z',
});
