import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'ueditor',
  name: 'NEditor (UEditor)',
  package: '@notadd/neditor',
  label: 'UEditor',
  submits: 'html',
  looks: ['h2', 'p'],
});
