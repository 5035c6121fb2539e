import { describe, expect, it } from 'vitest';
import { type LarkBlock, readLark } from './lark-model';

const block = (type: string, text?: string, more: Partial<LarkBlock> = {}): LarkBlock => ({
  type,
  snapshot: { type },
  children: [],
  record: { id: `${type} ${text}` },
  ...(text === undefined ? {} : { zoneState: { allText: `${text}\n` } }),
  ...more,
});
const page = (children: LarkBlock[]) => block('page', '年度报告', { children });
const texts = (root: LarkBlock) => readLark(root).paragraphs.map(({ text }) => text);

describe('readLark', () => {
  it('reads title, headings, items and what stands in containers, in order', () => {
    const { paragraphs, pending, foreign } = readLark(
      page([
        block('heading1', '一、学习'),
        block('callout', undefined, { children: [block('text', '说明'), block('heading7', '小节')] }),
        block('bullet', '甲', { children: [block('bullet', '甲之一')] }),
        block('divider'),
        block('text', ''),
        block('text', '上\n下'),
      ]),
    );
    expect(paragraphs.map(({ text, kind, depth }) => [text, kind, depth])).toEqual([
      ['年度报告', 'heading', 1],
      ['一、学习', 'heading', 1],
      ['说明', 'paragraph', undefined],
      ['小节', 'paragraph', undefined],
      ['甲', 'item', undefined],
      ['甲之一', 'item', undefined],
      ['', 'paragraph', undefined],
      ['上', 'paragraph', undefined],
      ['下', 'paragraph', undefined],
    ]);
    expect([pending, foreign]).toEqual([0, 0]);
  });

  it('makes a line of each row of a table', () => {
    const cell = (...children: LarkBlock[]) => block('table_cell', undefined, { children });
    const cells = [cell(block('text', '项目')), cell(block('text', '数量')), cell(block('text', '讲座')), cell()];
    const table = block('table', undefined, { children: cells, snapshot: { type: 'table', columns_id: [1, 2] } });
    expect(texts(page([table]))).toEqual(['年度报告', '项目\t数量', '讲座\t']);
  });

  it('counts what is not loaded, wherever it stands, and what it does not understand', () => {
    const waiting = block('text', undefined, { snapshot: { type: 'pending' } });
    const cell = block('table_cell', undefined, { children: [waiting] });
    const table = block('table', undefined, { children: [cell], snapshot: { type: 'table', columns_id: [1] } });
    expect(readLark(page([waiting, table, block('sheet')]))).toMatchObject({ pending: 2, foreign: 1 });
  });
});
