import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeAnchor } from './anchor';
import type { PlacedEdit, WriteRequest } from './contract';
import { planWrite } from './plan';

const edit = (text: string, start: number, end: number, put: string): PlacedEdit => ({
  ...makeAnchor(text, { start, end }),
  text: put,
});
const request = (edits: PlacedEdit[], insert?: WriteRequest['insert']): WriteRequest => ({
  origin: 'user',
  edits,
  ...(insert ? { insert } : {}),
});

describe('planWrite', () => {
  it('keeps to the characters that change', () => {
    const text = '（一）2023年工作安排';
    expect(planWrite(text, request([edit(text, 3, 8, '2025年')]), text)?.edits).toEqual([
      { start: 6, end: 7, text: '5' },
    ]);
    expect(planWrite(text, request([edit(text, 3, 8, '2023年')]), text)?.edits).toEqual([]);
    const pair = '甲𠮷乙';
    expect(planWrite(pair, request([edit(pair, 0, 4, '甲𠮶乙')]), pair)?.edits).toEqual([
      { start: 1, end: 3, text: '𠮶' },
    ]);
  });

  it('puts new paragraphs before the paragraph, or after the last', () => {
    const text = '甲\n乙';
    const blocks = [
      { text: '一', like: 0 },
      { text: '二', like: 2 },
    ];
    const expected = (before: number, at = text) => planWrite(at, request([], { before, blocks }), at)?.expected;
    expect(expected(2)).toBe('甲\n一\n二\n乙');
    expect(expected(0)).toBe('一\n二\n甲\n乙');
    expect(expected(3)).toBe('甲\n乙\n一\n二');
    expect(expected(2, '甲\n')).toBe('甲\n一\n二\n');
    expect(expected(1)).toBeUndefined();
  });

  it('inserts before an edit of the same paragraph', () => {
    const text = '甲\n乙';
    const plan = planWrite(
      text,
      request([edit(text, 2, 3, '丁')], { before: 2, blocks: [{ text: '丙', like: 0 }] }),
      text,
    );
    expect(plan?.expected).toBe('甲\n丙\n丁');
  });

  it('follows the paragraph, and gives up when it is not certain', () => {
    const text = '第一段的文字。\n二、存在的主要不足和原因\n末段的文字。';
    const insert = request([], { before: 8, blocks: [{ text: '新', like: 0 }] });
    expect(planWrite(`序\n${text}`, insert, text)?.insert?.at).toBe(10);
    expect(planWrite(text.replace('主要', ''), insert, text)).toBeNull();
    expect(planWrite(text, request([edit('别的文字', 0, 2, '')]), text)).toBeNull();
    expect(planWrite(text, request([edit(text, 2, 4, '甲'), edit(text, 3, 5, '乙')]), text)).toBeNull();
  });

  const cut = fc.tuple(
    fc.nat(),
    fc.nat({ max: 4 }),
    fc.string({ unit: fc.constantFrom('甲', '😀', '2'), maxLength: 4 }),
  );
  property.prop([
    fc.string({ unit: fc.constantFrom('甲', '乙', '😀', '\n'), maxLength: 40 }),
    fc.array(cut, { maxLength: 4 }),
  ])('expects what plain replacement gives', (text, cuts) => {
    const spans = cuts
      .map(([at, length, put]) => ({ start: at % (text.length + 1), length, put }))
      .sort((a, b) => a.start - b.start)
      .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.start ?? 0) + 4);
    const edits = spans.map(({ start, length, put }) => edit(text, start, Math.min(text.length, start + length), put));
    let wanted = text;
    for (const { start, end, text: put } of [...edits].reverse())
      wanted = wanted.slice(0, start) + put + wanted.slice(end);
    expect(planWrite(text, request(edits), text)?.expected).toBe(wanted);
  });
});
