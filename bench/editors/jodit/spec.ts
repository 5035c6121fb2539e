import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'jodit',
  name: 'Jodit',
  package: 'jodit',
  label: '网页编辑框',
  submits: 'html',
  looks: ['h2', 'p'],
  fillsLater: true,
});
