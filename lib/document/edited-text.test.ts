import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/text/span';
import { type EditedDraft, EditedText } from './edited-text';
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
          expect(inText(edited.draft)).toEqual(plain(parseDraft(textSnapshot(whole))));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves the blocks before and behind an edit as they are, those of joined lines too', () => {
    const text =
      '一、举措\n开会2次。研究\n\n依法行政工作，部署任务。\n二、不足\n人员少。\n三、安排\n补充人员。明年重新\n\n修订制度，组织评查。';
    const edited = new EditedText(text);
    const before = edited.draft.blocks;
    expect(before).toHaveLength(6);
    edited.edit(text.indexOf('人员少'), text.indexOf('人员少'), '经费少。');
    const { blocks } = edited.draft;
    expect(blocks.map((block, at) => block === before[at])).toEqual([true, true, true, false, true, true]);
    expect(blocks[3]?.text).toBe('经费少。人员少。');
  });

  it('leaves a heading as it is while the text behind it is typed', () => {
    const edited = new EditedText('（一）加强领导。开会2次。\n（二）学法。学法4次。');
    const [heading, text, other] = edited.draft.blocks;
    edited.edit(8, 8, '全年');
    const { blocks } = edited.draft;
    expect(blocks[0]).toBe(heading);
    expect(blocks[1]?.text).toBe('全年开会2次。');
    expect(blocks[1]).not.toBe(text);
    expect(blocks[2]).toBe(other);
  });

  it('places all lines anew where one has no room left', () => {
    const edited = new EditedText('一、举措\n开会2次。\n二、不足');
    const long = '学法。'.repeat(2000);
    edited.edit(5, 5, long);
    const { source, blocks } = edited.draft;
    expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual([
      '一、举措',
      `${long}开会2次。`,
      '二、不足',
    ]);
  });

  it('refuses offsets outside the text', () => {
    expect(() => new EditedText('一').edit(0, 2, '')).toThrow(RangeError);
  });
});

/** With offsets of the text in the place of the draft's own. */
function inText({ source, ...draft }: EditedDraft): ReturnType<typeof plain> {
  const span = <T extends Span>(placed: T): T => ({
    ...placed,
    start: source.offset(placed.start),
    end: source.offset(placed.end),
  });
  return {
    ...draft,
    source: source.text,
    blocks: draft.blocks.map((block) => ({
      ...span(block),
      pieces: block.pieces.map((piece) => ({ ...piece, source: source.offset(piece.source) })),
    })),
    joints: draft.joints.map(span),
    marks: draft.marks.map(span),
    lines: draft.lines.map(({ start, end, line }) => [source.offset(start), source.offset(end), line.raw, line.text]),
  };
}

/** Without what lines and blocks remember for themselves. */
function plain({ lines, ...draft }: ReturnType<typeof parseDraft>) {
  return { ...draft, lines: lines.map(({ start, end, line }) => [start, end, line.raw, line.text]) };
}
