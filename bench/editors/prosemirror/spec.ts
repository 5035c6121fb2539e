import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'prosemirror',
  name: 'ProseMirror',
  package: 'prosemirror-view',
  label: 'ProseMirror',
  submits: 'html',
  looks: ['h2', 'p'],
});
