import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'lexical',
  name: 'Lexical',
  package: 'lexical',
  label: 'Lexical',
  submits: 'html',
  looks: ['h2', 'p'],
});
