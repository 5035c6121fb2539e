import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'draftjs',
  name: 'Draft.js',
  package: 'draft-js',
  // It has no tables: its page makes a paragraph of each row. Its own reader of HTML drops empty paragraphs.
  loads: (text) => text.replaceAll('\t', '，').replace('\n\n', '\n'),
  label: 'Draft.js',
  submits: 'text',
  looks: ['h2', 'div'],
});
