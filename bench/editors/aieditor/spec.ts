import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'aieditor',
  name: 'AiEditor',
  package: 'aieditor',
  label: 'ProseMirror',
  submits: 'html',
  looks: ['h2', 'p'],
});
