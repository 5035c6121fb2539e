import { describe, expect, it } from 'vitest';
import { textSnapshot } from './snapshot';
import { sourceText } from './source-text';

const read = (text: string, format: 'text' | 'markdown' = 'text') => sourceText(textSnapshot(text, format));

describe('sourceText', () => {
  it('keeps a run-in heading with its text, and blank lines out', () => {
    expect(read('（一）学习宣传。全年开展宣传12场次。\n\n（二）规范执法。办案3件。')).toBe(
      '（一）学习宣传。全年开展宣传12场次。\n（二）规范执法。办案3件。',
    );
  });

  it('joins a sentence that a page number cut', () => {
    const text =
      '全年规范行政执法行为，组织案卷评查，发现的问题已经全部整改到位，并同时按照上级的要求重新\n— 3 —\n修订了制度，执行良好。';
    expect(read(`${text}\n${text}`)).not.toContain('— 3 —');
    expect(read(text)).toContain('重新修订');
  });

  it('takes markup off', () => {
    expect(read('# 一、举措\n**开展**宣传[12场次](https://a.example)。', 'markdown')).toBe(
      '一、举措\n开展宣传12场次。',
    );
  });
});
