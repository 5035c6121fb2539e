import { editorSuite } from './suite';

editorSuite({ page: 'tinymce.html', label: 'TinyMCE', submits: 'html', looks: ['h2', 'p'] });
editorSuite({ page: 'tinymce.html?inline', label: 'TinyMCE', submits: 'html', looks: ['h2', 'p'] });
