import { drawsInView } from '@/tests/e2e/editors/draws-in-view';
import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'codemirror5',
  name: 'CodeMirror 5',
  package: 'codemirror-5',
  label: 'CodeMirror',
  submits: 'text',
  looks: null,
});
drawsInView({ id: 'codemirror5', name: 'CodeMirror 5', label: 'CodeMirror' });
