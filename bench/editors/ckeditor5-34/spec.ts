import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'ckeditor5-34',
  name: 'CKEditor 5 (2022)',
  package: '@ckeditor/ckeditor5-build-decoupled-document',
  label: 'CKEditor 5',
  submits: 'html',
  looks: ['h2', 'p'],
});
