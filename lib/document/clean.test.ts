import { describe, expect, it } from 'vitest';
import { cleanLine } from './clean';
import type { Format } from './snapshot';

const clean = (source: string, format: Format = 'text') => cleanLine(source, format);

describe('cleanLine', () => {
  it('takes outer spaces off, wide and unbreakable ones too', () => {
    expect(clean('　　一、主要举措\u00A0').text).toBe('一、主要举措');
    expect(clean('\u200B\uFEFF开会2次。\t').text).toBe('开会2次。');
  });

  it('makes every inner space a plain one and drops what is invisible', () => {
    const line = clean('2025\u00A0年\u3000度\u200B报告');
    expect(line.text).toBe('2025 年 度报告');
    expect(line.pieces).toEqual([
      { at: 0, source: 0, length: 8 },
      { at: 8, source: 9, length: 2 },
    ]);
  });

  it('knows a heading of Markdown in any format', () => {
    const line = clean('## 一、主要举措');
    expect(line).toMatchObject({
      kind: 'heading',
      depth: 2,
      text: '一、主要举措',
      marks: [{ kind: 'heading', start: 0, end: 3 }],
    });
    expect(clean('#话题标签')).toMatchObject({ kind: 'paragraph', text: '#话题标签' });
  });

  it('takes bold marks off where a writer means them', () => {
    const line = clean('**（一）加强领导。**开会2次。');
    expect(line.text).toBe('（一）加强领导。开会2次。');
    expect(line.marks.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [10, 12],
    ]);
    expect(clean('2 ** 3').text).toBe('2 ** 3');
    expect(clean('当事人张**、李**到场。').text).toBe('当事人张**、李**到场。');
  });

  it('reads links and escapes in Markdown only', () => {
    expect(clean('1\\. 见[通知](http://a.cn/x)。', 'markdown').text).toBe('1. 见通知。');
    expect(clean('1\\. 见[通知](http://a.cn/x)。').text).toBe('1\\. 见[通知](http://a.cn/x)。');
  });

  it('knows list items and rows', () => {
    expect(clean('- 开会2次')).toMatchObject({ kind: 'item', text: '开会2次' });
    expect(clean('活动\t日期\t人次')).toMatchObject({ kind: 'row', text: '活动\t日期\t人次' });
    expect(clean('| 活动 | 日期 |', 'markdown')).toMatchObject({ kind: 'row', text: '活动\t日期' });
    expect(clean('|---|:--:|', 'markdown')).toMatchObject({ kind: 'row', text: '' });
    // A single tab is an indent or a residue.
    expect(clean('（二）依法行政\t')).toMatchObject({ kind: 'paragraph', text: '（二）依法行政' });
  });

  it('keeps what the source says of the line', () => {
    const line = cleanLine('主要举措', 'html', { kind: 'heading', depth: 3 });
    expect(line).toMatchObject({ kind: 'heading', depth: 3 });
  });
});
