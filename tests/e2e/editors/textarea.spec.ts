import { editorSuite } from './suite';

editorSuite({ page: 'textarea.html', label: '网页文本框', submits: 'text', looks: null });
