import { editorSuite, type SuiteOptions } from './suite';

const options = {
  package: 'tinymce',
  label: 'TinyMCE',
  submits: 'html',
  looks: ['h2', 'p'],
} satisfies Partial<SuiteOptions>;

editorSuite({ id: 'tinymce8', name: 'TinyMCE 8', page: '/editors/tinymce.html', ...options });
editorSuite({ id: 'tinymce8-inline', name: 'TinyMCE 8 inline', page: '/editors/tinymce.html?inline', ...options });
