import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'toastui',
  name: 'Toast UI',
  package: '@toast-ui/editor',
  label: 'ProseMirror',
  submits: 'html',
  looks: ['h2', 'p'],
  redoKey: 'Control+Shift+z',
});
