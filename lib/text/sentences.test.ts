import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

const texts = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('parts at full stops, semicolons and line breaks, marks included', () => {
    expect(texts('开会2次。学法4次；普法\n宣讲！结束')).toEqual(['开会2次。', '学法4次；', '普法', '宣讲！', '结束']);
  });

  it('keeps closing quotes and brackets with their sentence', () => {
    expect(texts('要求“严格执法。”随后检查。（见附件。）完成')).toEqual([
      '要求“严格执法。”',
      '随后检查。',
      '（见附件。）',
      '完成',
    ]);
  });

  it('leaves outer spaces out of the place', () => {
    expect(sentences('  开会。 学法。')).toEqual([
      { text: '开会。', start: 2, end: 5 },
      { text: '学法。', start: 6, end: 9 },
    ]);
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 80 })])('stand in the text, in order and apart', (text) => {
    let end = 0;
    for (const sentence of sentences(text)) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(sentence.start).toBeGreaterThanOrEqual(end);
      end = sentence.end;
    }
  });
});
