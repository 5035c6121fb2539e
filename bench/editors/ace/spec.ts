import { drawsInView } from '@/tests/e2e/editors/draws-in-view';
import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'ace',
  name: 'Ace',
  package: 'ace-builds',
  label: 'Ace',
  submits: 'text',
  looks: null,
});
drawsInView({ id: 'ace', name: 'Ace', label: 'Ace' });
