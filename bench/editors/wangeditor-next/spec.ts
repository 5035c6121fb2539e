import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'wangeditor-next',
  name: 'wangEditor next',
  package: '@wangeditor-next/editor',
  // No-break spaces are read as plain ones.
  loads: (text) => text.replaceAll('\u00a0', ' '),
  label: 'wangEditor',
  submits: 'html',
  looks: ['h2', 'p'],
});
