import { describe, expect, it } from 'vitest';
import type { CanvasElement } from './editor';
import { readElements } from './read';

const cell = (...value: CanvasElement[]) => ({ value });

const MAIN: CanvasElement[] = [
  { type: 'title', level: 'second', valueList: [{ value: '一、甲' }] },
  { value: '\n乙' },
  { value: '丙', type: 'superscript' },
  { type: 'hyperlink', valueList: [{ value: '丁' }] },
  { value: '戊\n' },
  { type: 'table', trList: [{ tdList: [cell({ value: '己' }), cell({ value: '庚\n辛' })] }] },
  { value: '壬\n\n' },
  { type: 'list', valueList: [{ value: '\n子\n丑' }] },
];

describe('readElements', () => {
  const { text, lines, units, borders } = readElements(MAIN);

  it('gives a line for each paragraph, item and row, with its kind', () => {
    expect(text).toBe('一、甲\n乙丙丁戊\n己\t庚 辛\n壬\n\n\n子\n丑');
    expect(lines.map(({ start, end, ...kind }) => [text.slice(start, end), kind])).toEqual([
      ['一、甲', { kind: 'heading', depth: 2 }],
      ['乙丙丁戊', { kind: 'paragraph' }],
      ['己\t庚 辛', { kind: 'row' }],
      ['壬', { kind: 'paragraph' }],
      ['', { kind: 'paragraph' }],
      ['', { kind: 'paragraph' }],
      ['子', { kind: 'item' }],
      ['丑', { kind: 'item' }],
    ]);
  });

  it('knows what stands unbroken: a link, a cell and a paragraph of a cell end it', () => {
    expect(units.map(({ start, end }) => text.slice(start, end))).toEqual([
      '一、甲',
      '乙丙',
      '戊',
      '己',
      '庚',
      '辛',
      '壬',
      '子',
      '丑',
    ]);
    expect(borders.has(text.indexOf('丙'))).toBe(true);
  });

  it('reads a document with nothing in it', () => {
    expect(readElements([])).toMatchObject({ text: '', lines: [{ start: 0, end: 0, kind: 'paragraph' }] });
  });
});
