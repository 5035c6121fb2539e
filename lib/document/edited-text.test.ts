import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditedText } from './edited-text';
import { parseDraft } from './parse';
import { textSnapshot } from './snapshot';

const PIECES = [
  '一、',
  '（二）',
  '举措',
  '健全制度，',
  '开会2次。',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  ' ',
  '\t',
  '**',
  '# ',
  '— 2 —',
  '\u200b',
  '2024年',
];
const piece = fc.constantFrom(...PIECES);
const someText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.array(piece, { maxLength: 3 })), { maxLength: 12 });

describe('EditedText', () => {
  it('gives after any edits the draft of the whole text', () => {
    fc.assert(
      fc.property(someText, edits, (text, changes) => {
        const edited = new EditedText(text);
        let whole = text;
        for (const [at, length, pieces] of changes) {
          const from = at % (whole.length + 1);
          const to = Math.min(whole.length, from + length);
          edited.edit(from, to, pieces.join(''));
          whole = whole.slice(0, from) + pieces.join('') + whole.slice(to);
          expect(plain(edited.draft)).toEqual(plain(parseDraft(textSnapshot(whole))));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves the blocks before an edit as they are', () => {
    const edited = new EditedText('一、举措\n开会2次。\n二、不足\n人员少。');
    const [first] = edited.draft.blocks;
    edited.edit(edited.draft.source.length, edited.draft.source.length, '经费少。');
    expect(edited.draft.blocks[0]).toBe(first);
    expect(edited.draft.blocks.at(-1)?.text).toBe('人员少。经费少。');
  });

  it('refuses offsets outside the text', () => {
    expect(() => new EditedText('一').edit(0, 2, '')).toThrow(RangeError);
  });
});

/** Without what lines and blocks remember for themselves. */
function plain({ lines, ...draft }: ReturnType<typeof parseDraft>) {
  return { ...draft, lines: lines.map(({ start, end, line }) => [start, end, line.raw, line.text]) };
}
