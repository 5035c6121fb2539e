import { editorSuite } from './suite';

editorSuite({
  id: 'textarea',
  name: 'text field (textarea)',
  page: '/editors/textarea.html',
  label: '网页文本框',
  submits: 'text',
  looks: null,
});
