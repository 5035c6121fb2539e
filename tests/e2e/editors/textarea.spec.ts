import { editorSuite } from './suite';

editorSuite({
  id: 'textarea',
  name: 'text field (textarea)',
  page: '/editors/textarea.html',
  label: '网页文本框',
  submits: 'text',
  looks: null,
});

editorSuite({
  id: 'input',
  name: 'text field (input)',
  page: '/editors/input.html',
  label: '网页文本框',
  loads: (text) => text.replaceAll('\n', ''),
  submits: 'text',
  looks: null,
  without: { insert: 'a line has no paragraphs' },
});
