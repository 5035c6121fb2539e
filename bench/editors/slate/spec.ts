import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'slate',
  name: 'Slate',
  package: 'slate-react',
  label: 'Slate',
  submits: 'html',
  looks: ['h2', 'p'],
});
