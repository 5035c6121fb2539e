import { describe, expect, it } from 'vitest';
import { type ModelLines, readModel } from './model-lines';
import { planModel } from './model-plan';
import type { ModelTree } from './model-tree';

type Tree = ModelTree<string>;

const text = (node: string, data: string, look = '', isFixed = false): Tree => ({
  is: 'text',
  node,
  text: data,
  look,
  isFixed,
});
const block = (node: string, ...inner: Tree[]): Tree => ({ is: 'block', node, leavesBlank: true, inner });
const list = (node: string, ...inner: Tree[]): Tree => ({
  is: 'block',
  node,
  leavesBlank: false,
  edges: { first: node, last: node },
  inner,
});

const DRAFT: Tree[] = [
  { ...block('h', text('h1', '一、标题')), kind: 'heading', depth: 2 } as Tree,
  block('p', text('p1', '（一）加强', 'bold'), text('p2', '学习。'), text('p3', '32', '', true), text('p4', '次')),
  block('s', text('s1', '上'), { is: 'break' }, text('s2', '下')),
  {
    is: 'table',
    node: 't',
    rows: [{ node: 'r', cells: [[block('c1', text('x', '甲'), { is: 'break' }, text('y', '乙'))], [block('c2')]] }],
  },
  list('ul', { ...block('li', text('i', '项')), kind: 'item' } as Tree, { ...block('li2'), kind: 'item' } as Tree),
  block('e'),
];

const model = readModel('root', DRAFT);

function plan(of: ModelLines<string>, start: number, end: number, put: string) {
  return planModel(of, 'root', { edits: [{ start, end, text: put }], insert: null, expected: '' });
}

describe('a document of nodes', () => {
  it('is read in lines, cells parted by tabs', () => {
    expect(model.text).toBe('一、标题\n（一）加强学习。32次\n上\n下\n甲 乙\t\n项\n\n');
    expect(model.lines.map(({ kind, node }) => `${kind} ${node}`)).toEqual([
      'heading h',
      'paragraph p',
      'paragraph s',
      'paragraph s',
      'row r',
      'item li',
      'item li2',
      'paragraph e',
    ]);
    for (const { at, length, node, offset } of model.pieces) {
      const data = { h1: '一、标题', p1: '（一）加强', p2: '学习。', p3: '32', p4: '次' }[node];
      if (data) expect(model.text.slice(at, at + length)).toBe(data.slice(offset, offset + length));
    }
  });

  it('keeps no caret holders, and knows where what follows them stands', () => {
    const read = readModel('root', [block('p', text('a', '\u200B'), text('b', '\uFEFF甲\n乙'))]);
    expect(read.text).toBe('甲\n乙');
    expect(read.pieces.map(({ node, offset }) => [node, offset])).toEqual([
      ['b', 1],
      ['b', 3],
    ]);
  });

  it('only parts the page with a table of one column', () => {
    const rows = [{ node: 'r', cells: [[block('c', text('x', '甲'))]] }];
    expect(readModel('root', [{ is: 'table', node: 't', rows }]).lines[0]?.kind).toBe('paragraph');
  });
});

describe('an edit', () => {
  const at = model.text.indexOf('加强');

  it('takes the look of its first character, or keeps each character its own when old and new are equally long', () => {
    expect(plan(model, at, at + 4, '改进工作')).toMatchObject({
      splices: [
        { node: 'p1', from: 3, to: 5, text: '改进' },
        { node: 'p2', from: 0, to: 2, text: '工作' },
      ],
    });
    expect(plan(model, at, at + 4, '改')).toMatchObject({
      splices: [
        { node: 'p1', from: 3, to: 5, text: '改' },
        { node: 'p2', from: 0, to: 2, text: '' },
      ],
    });
  });

  it('goes in after the character before it, and into an empty block', () => {
    expect(plan(model, at + 2, at + 2, '了')).toMatchObject({ splices: [{ node: 'p1', from: 5, to: 5 }] });
    expect(plan(model, model.text.length, model.text.length, '末')).toMatchObject({
      splices: [{ node: 'e', isEmptyBlock: true }],
    });
  });

  it('is refused over borders, in fixed text and where there is no place', () => {
    expect(plan(model, 2, 7, '甲')).toBe('across-lines');
    const cell = model.text.indexOf('甲');
    expect(plan(model, cell, cell + 3, '丙')).toBe('across-lines');
    expect(plan(model, cell + 4, cell + 4, '丙')).toBe('no-place');
    const field = model.text.indexOf('32');
    expect(plan(model, field, field + 1, '4')).toBe('locked');
    expect(plan(model, field + 2, field + 2, '多')).toMatchObject({ splices: [{ node: 'p4', from: 0 }] });
    expect(plan(model, 2, 3, '甲\n')).toBe('across-lines');
  });
});

describe('new paragraphs', () => {
  const insert = (quote: string, like: string) => {
    const before = model.text.indexOf(quote);
    const blocks = [{ text: '新', like: model.text.indexOf(like) }];
    return planModel(model, 'root', { edits: [], insert: { at: before, blocks }, expected: '' });
  };

  it('look like the longest run of another, not like an item', () => {
    expect(insert('（一）', '（一）')).toMatchObject({
      insert: { node: 'p', side: 'before', blocks: [{ like: { block: 'p', run: 'p1' } }] },
    });
    expect(insert('（一）', '项')).toMatchObject({ insert: { blocks: [{ like: null }] } });
  });

  it('go beside a list or table, not into it, and not between lines of one paragraph', () => {
    expect(insert('甲', '一')).toMatchObject({ insert: { node: 't', side: 'before' } });
    expect(insert('项', '一')).toMatchObject({ insert: { node: 'ul', side: 'before' } });
    expect(insert('下', '一')).toBe('shared-block');
    const second = model.lines.find(({ node }) => node === 'li2')?.start ?? 0;
    const blocks = [{ text: '新', like: 0 }];
    expect(planModel(model, 'root', { edits: [], insert: { at: second, blocks }, expected: '' })).toBe('in-table');
  });
});
