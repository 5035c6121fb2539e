import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'blocknote',
  name: 'BlockNote',
  package: '@blocknote/core',
  label: 'ProseMirror',
  submits: 'html',
  looks: ['h2', 'p'],
});
