import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'tiptap',
  name: 'Tiptap 3',
  package: '@tiptap/core',
  label: 'ProseMirror',
  submits: 'html',
  looks: ['h2', 'p'],
});
