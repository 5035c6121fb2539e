import { describe, expect, it } from 'vitest';
import { editorRows, mergeRows, withTable } from './editor-table.mjs';

const annotation = (type: string, description: string) => ({ type, description });

function suite(id: string, tests: { proves: string[]; status?: string; more?: [string, string][] }[]) {
  const specs = tests.map(({ proves, status = 'expected', more = [] }) => ({
    tests: [
      {
        status,
        annotations: [
          annotation('editor', id),
          annotation('name', id.toUpperCase()),
          annotation('version', '1.2.3'),
          ...proves.map((one) => annotation('proves', one)),
        ],
        results: [{ annotations: more.map(([type, description]) => annotation(type, description)) }],
      },
    ],
  }));
  return { suites: [{ specs }] };
}

describe('the table of editors', () => {
  it('says what every test of a capability proved', () => {
    const [row] = editorRows(
      suite('trix', [
        { proves: ['read', 'locate'] },
        { proves: ['write', 'undo'], more: [['undo by', 'Ctrl+Z']] },
        { proves: ['write'], status: 'unexpected' },
        { proves: [], more: [['without insert', 'it has no headings']] },
      ]),
    );
    expect(row).toEqual({
      id: 'trix',
      name: 'TRIX',
      version: '1.2.3',
      read: 'yes',
      locate: 'yes',
      mark: '–',
      write: 'fails',
      insert: '–',
      undo: 'Ctrl+Z',
      redo: '–',
      why: ['insert: it has no headings'],
    });
  });

  it('leaves out tests that are not of the suite', () => {
    expect(editorRows({ suites: [{ specs: [{ tests: [{ status: 'expected', annotations: [] }] }] }] })).toEqual([]);
  });

  it('puts new rows in the place of earlier ones', () => {
    const earlier = [...editorRows(suite('a', [{ proves: [] }])), ...editorRows(suite('b', [{ proves: [] }]))];
    const rows = mergeRows(editorRows(suite('b', [{ proves: ['read'] }])), earlier);
    expect(rows.map(({ id, read }) => `${id} ${read}`)).toEqual(['a –', 'b yes']);
  });

  it('stands between its two marks, and is the same when written again', () => {
    const page = 'Above\n<!-- results: written by `npm run test:editors` --><!-- end of results -->\nbelow\n';
    const rows = editorRows(suite('a', [{ proves: ['read'] }]));
    const written = withTable(page, rows);
    expect(written).toContain('| A | 1.2.3 | yes | – | – | – | – | – | – | |');
    expect(written.startsWith('Above\n')).toBe(true);
    expect(written.endsWith('\nbelow\n')).toBe(true);
    expect(withTable(written, rows)).toBe(written);
    expect(() => withTable('Above\n', rows)).toThrow();
  });
});
