import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'kindeditor',
  name: 'KindEditor',
  package: 'kindeditor',
  label: 'KindEditor',
  submits: 'html',
  looks: ['h2', 'p'],
});
