import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'wangeditor5',
  name: 'wangEditor 5',
  package: '@wangeditor/editor',
  // No-break spaces are read as plain ones.
  loads: (text) => text.replaceAll('\u00a0', ' '),
  label: 'wangEditor',
  submits: 'html',
  looks: ['h2', 'p'],
});
