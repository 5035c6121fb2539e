import { describe, expect, it } from 'vitest';
import { passageOf } from './passage';

const TEXT = '一、2023年工作\n（一）学习法制，提高。\n末行';

function passage(...edits: [quote: string, put: string][]) {
  const placed = edits.map(([quote, text]) => {
    const start = TEXT.indexOf(quote);
    return { start, end: start + quote.length, text };
  });
  const { start, end, replacement } = passageOf({ title: '', safe: true, edits: placed }, TEXT);
  return [TEXT.slice(start, end), replacement];
}

function at(offset: number, text: string) {
  const { start, end, replacement } = passageOf(
    { title: '', safe: true, edits: [{ start: offset, end: offset, text }] },
    TEXT,
  );
  return [TEXT.slice(start, end), replacement];
}

describe('the passage a fix goes over', () => {
  it('is what one edit replaces', () => {
    expect(passage(['法制', '法治'])).toEqual(['法制', '法治']);
  });

  it('goes from the first of several edits to the last, in whatever order they come', () => {
    expect(passage(['提高', '增强'], ['学习', '深入学习'])).toEqual(['学习法制，提高', '深入学习法制，增强']);
  });

  it('takes in a neighbour where words only go or only come', () => {
    expect(passage(['法制', ''])).toEqual(['习法制', '习']);
    expect(at(TEXT.indexOf('，提高'), '知识')).toEqual(['制', '制知识']);
  });

  it('takes the neighbour of its own line', () => {
    expect(at(TEXT.indexOf('（一）'), '★')).toEqual(['（', '★（']);
  });
});
