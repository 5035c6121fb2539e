import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: 'draftjs',
  name: 'Draft.js',
  package: 'draft-js',
  // It has no tables: its page makes a paragraph of each row. Its own reader of HTML drops empty
  // paragraphs and makes no-break spaces plain ones.
  loads: (text) =>
    text
      .replace(/\u00a0/g, ' ')
      .replaceAll('\t', '，')
      .replace('\n\n', '\n'),
  label: 'Draft.js',
  // Its own handling of a composition that a test ends, with or without the extension.
  composed: 'n你',
  submits: 'text',
  looks: ['h2', 'div'],
});
