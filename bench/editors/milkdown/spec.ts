import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'milkdown',
  name: 'Milkdown (Crepe)',
  package: '@milkdown/crepe',
  label: 'ProseMirror',
  submits: 'html',
  looks: ['h2', 'p'],
});
