import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'trix',
  name: 'Trix',
  package: 'trix',
  label: 'Trix',
  // It has no tables, and holds no-break spaces as plain ones.
  loads: (text) => text.replaceAll('\t', ' | ').replaceAll('\u00a0', ' '),
  submits: 'html',
  looks: ['h2', 'div'],
  redoKey: 'Control+Shift+z',
});
