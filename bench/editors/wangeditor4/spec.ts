import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'wangeditor4',
  name: 'wangEditor 4',
  package: 'wangeditor',
  label: '网页编辑框',
  submits: 'html',
  looks: ['h2', 'p'],
});
