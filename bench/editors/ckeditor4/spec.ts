import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'ckeditor4',
  name: 'CKEditor 4',
  package: 'ckeditor4',
  label: 'CKEditor 4',
  submits: 'html',
  looks: ['h2', 'p'],
});
