import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'ckeditor5',
  name: 'CKEditor 5',
  package: 'ckeditor5',
  label: 'CKEditor 5',
  submits: 'html',
  looks: ['h2', 'p'],
});
