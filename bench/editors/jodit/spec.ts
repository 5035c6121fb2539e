import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'jodit',
  name: 'Jodit',
  package: 'jodit',
  label: '网页编辑框',
  submits: 'html',
  looks: ['h2', 'p'],
  fillsLater: true,
  without: { redo: 'its own history takes 撤销 for a change like any other' },
});
