import { editorSuite } from './suite';

editorSuite({ page: 'contenteditable.html', label: '网页编辑框', submits: 'html', looks: ['h2', 'p'] });
