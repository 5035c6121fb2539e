import { editorSuite } from './suite';

// Quill holds no-break spaces as plain ones.
const loads = (text: string) => text.replaceAll('\u00a0', ' ');

editorSuite({ page: 'quill.html', label: 'Quill', loads, submits: 'html', looks: ['h2', 'p'] });
editorSuite({ page: 'quill.html?hidden', label: 'Quill', loads, submits: 'html', looks: ['h2', 'p'] });
