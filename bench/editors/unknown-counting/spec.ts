import { unknownEditor } from '@/tests/e2e/editors/unknown';

unknownEditor({
  id: 'unknown-counting',
  write: 'applied',
  inputs: ['insertText', 'historyUndo', 'insertText', 'historyUndo'],
});
