import { editorSuite } from './suite';

editorSuite({
  id: 'contenteditable',
  name: 'editable element',
  page: '/editors/contenteditable.html',
  label: '网页编辑框',
  submits: 'html',
  looks: ['h2', 'p'],
});
