import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledText, findGaps, stretches } from './gaps';
import { PLACEHOLDER, placeholder } from './placeholder';

const TEXT = `全年学法${placeholder('次数')}，培训${placeholder('人数')}，检查${placeholder('次数')}。`;

describe('findGaps', () => {
  it('names gaps by paragraph, topic and which of the topic', () => {
    expect(findGaps(TEXT, 2).map(({ key, topic }) => [key, topic])).toEqual([
      ['2:0:次数', '次数'],
      ['2:0:人数', '人数'],
      ['2:1:次数', '次数'],
    ]);
  });
});

describe('filledText', () => {
  it('puts the words of the user where they belong and leaves the other gaps', () => {
    expect(filledText(TEXT, 2, { '2:1:次数': '9次', '2:0:人数': '  ' })).toBe(
      `全年学法${placeholder('次数')}，培训${placeholder('人数')}，检查9次。`,
    );
  });

  it('makes one paragraph with one stop of what was typed', () => {
    const text = `${placeholder('学法情况')}。`;
    expect(filledText(text, 0, { '0:0:学法情况': '学法6次，\n覆盖全员。' })).toBe('学法6次，覆盖全员。');
  });

  it('does not read what the user typed as a gap', () => {
    expect(filledText(TEXT, 0, { '0:0:次数': placeholder('人数') })).toContain(`学法${placeholder('人数')}，`);
  });
});

describe('stretches', () => {
  it('hold the whole text in order, whatever stands in it', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('【', '】', '【待核实：', placeholder('次数'), placeholder('')),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const found = stretches(text, 0);
        expect(found.map((one) => one.text).join('')).toBe(text);
        expect(found.every((one) => text.startsWith(one.text, one.at))).toBe(true);
        expect(found.filter(({ kind }) => kind === 'open')).toHaveLength([...text.matchAll(PLACEHOLDER)].length);
      }),
    );
  });
});
