import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { type Format, textSnapshot } from '@/lib/document/snapshot';
import { readOutline } from './outline';
import { fazhiAnnual } from './profiles/fazhi-annual';

function outline(text: string, format: Format = 'text') {
  const draft = parseDraft(textSnapshot(text, format));
  return readOutline(draft.blocks, 0, draft.blocks.length, fazhiAnnual);
}

const tree = (text: string, format?: Format) =>
  outline(text, format).map(({ level, number, heading, parent }) => [level, number, heading, parent]);

describe('readOutline', () => {
  it('makes a tree of numbered headings, run-in ones included', () => {
    expect(tree('一、甲\n（一）乙\n1.丙。正文。\n2.丁。正文。\n（二）戊\n正文。\n二、己\n1.庚。正文。')).toEqual([
      [1, '一、', '一、甲', -1],
      [2, '（一）', '（一）乙', 0],
      [3, '1.', '1.丙', 1],
      [3, '2.', '2.丁', 1],
      [2, '（二）', '（二）戊', 0],
      [1, '二、', '二、己', -1],
      [3, '1.', '1.庚', 5],
    ]);
  });

  it('knows the parts where a list of a web page has lost its numbers', () => {
    const text =
      '- 主要举措和成效\n全年开会2次。\n- 存在的不足和原因\n- 人手不足，原因是编制少。\n- 2025年度工作安排\n补人。';
    expect(tree(text).map(([, , heading]) => heading)).toEqual([
      '主要举措和成效',
      '存在的不足和原因',
      '2025年度工作安排',
    ]);
  });

  it('gives headings their number, spaces and residue left in place', () => {
    const text = '### **二 、2025 年度主要安排**';
    const [node] = outline(text);
    expect(node).toMatchObject({ level: 1, number: '二 、', heading: '二 、2025 年度主要安排', standard: false });
    expect(node && text.slice(node.start, node.end)).toBe('二 、2025 年度主要安排');
  });

  it('takes the level of a heading without number from numbered ones of the same depth', () => {
    expect(tree('## 一、甲\n\n## 乙\n\n### 丙', 'markdown').map(([level]) => level)).toEqual([1, 1, 2]);
  });

  it('takes lines that read like parts when all numbers are lost', () => {
    expect(tree('主要举措和成效\n（一）甲\n开会2次。\n存在的不足和原因\n人少。\n下一年度主要安排\n补人。')).toEqual([
      [1, '', '主要举措和成效', -1],
      [2, '（一）', '（一）甲', 0],
      [1, '', '存在的不足和原因', -1],
      [1, '', '下一年度主要安排', -1],
    ]);
  });

  it('does so neither beside a numbered heading nor for a single line', () => {
    expect(tree('一、甲\n主要举措和成效\n存在的不足和原因\n人少。')).toEqual([[1, '一、', '一、甲', -1]]);
    expect(tree('主要举措和成效\n开会2次。')).toEqual([]);
  });
});
