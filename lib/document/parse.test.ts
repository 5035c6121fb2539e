import { describe, expect, it } from 'vitest';
import { parseDraft } from './parse';
import { sourceSpan } from './place';
import { type Format, MAX_CHARACTERS, TextTooLong, textSnapshot } from './snapshot';

const draftOf = (text: string, format: Format = 'text') => parseDraft(textSnapshot(text, format));

describe('parseDraft', () => {
  it('parts a run-in heading from its text', () => {
    const [heading, body] = draftOf('（一）加强领导。开会2次。学法4次。').blocks;
    expect(heading).toMatchObject({ kind: 'heading', text: '（一）加强领导。', runIn: false, start: 0, end: 8 });
    expect(body).toMatchObject({ kind: 'paragraph', text: '开会2次。学法4次。', runIn: true, start: 8, end: 18 });
  });

  it('ends a run-in heading at no full stop inside quotes or title marks', () => {
    const [heading] = draftOf('1.落实“谁执法谁普法。谁管理谁负责”要求。宣讲4次。').blocks;
    expect(heading?.text).toBe('1.落实“谁执法谁普法。谁管理谁负责”要求。');
  });

  it('takes a numbered line without more text for a heading', () => {
    const [heading] = draftOf('（一）深化学习，强化思维。\n开会2次。').blocks;
    expect(heading).toMatchObject({
      kind: 'heading',
      text: '（一）深化学习，强化思维。',
      number: { level: 2, value: 1 },
    });
  });

  it('leads a heading in Markdown residue back to the source', () => {
    const draft = draftOf('### 一、2025 年度主要举措\n\n**（一）强化引领。**一是开会。');
    const [, second] = draft.blocks;
    expect(draft.blocks.map(({ text }) => text)).toEqual(['一、2025 年度主要举措', '（一）强化引领。', '一是开会。']);
    const span = second && sourceSpan(second, 0, second.text.length);
    expect(span && draft.source.slice(span.start, span.end)).toBe('（一）强化引领。');
    expect(draft.marks.map(({ kind }) => kind)).toEqual(['heading', 'strong', 'strong']);
  });

  it('leaves the byte order mark out and counts after it', () => {
    const draft = draftOf('\uFEFF一、主要举措');
    expect(draft.source).toBe('一、主要举措');
    expect(draft.blocks[0]).toMatchObject({ start: 0, end: 6 });
  });

  it('reads lines whatever ends them', () => {
    expect(draftOf('甲。\r\n乙。\v丙。\u2028丁。\f戊。').blocks.map(({ text }) => text)).toEqual([
      '甲。',
      '乙。',
      '丙。',
      '丁。',
      '戊。',
    ]);
  });

  it('keeps the lines a source knows', () => {
    const text = '主要举措开会2次。';
    const draft = parseDraft({
      text,
      format: 'editor',
      complete: true,
      lines: [
        { start: 0, end: 4, kind: 'heading', depth: 2 },
        { start: 4, end: 9, kind: 'paragraph' },
      ],
    });
    expect(draft.blocks).toMatchObject([
      { kind: 'heading', depth: 2, text: '主要举措' },
      { kind: 'paragraph', text: '开会2次。', runIn: false },
    ]);
  });

  it('gives no block for an empty text', () => {
    expect(draftOf('').blocks).toEqual([]);
    expect(draftOf(' \n\u3000\n').blocks).toEqual([]);
  });

  it('reads a report of the greatest length in a moment', () => {
    const text = '（一）加强领导。开会2次，研究法治工作。\n'.repeat(10_000);
    const started = performance.now();
    expect(draftOf(text).blocks).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('refuses a longer one', () => {
    expect(() => textSnapshot('字'.repeat(MAX_CHARACTERS + 1))).toThrow(TextTooLong);
  });
});
