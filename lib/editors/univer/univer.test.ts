import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../anchor';
import type { WriteRequest } from '../contract';
import { readModel } from '../model-lines';
import { planModel } from '../model-plan';
import { planWrite } from '../plan';
import { movedBy, stepsOf } from './actions';
import { type Body, MARK } from './body';
import { type Part, treeOf } from './tree';

const { tableStart, rowStart, cellStart, cellEnd, rowEnd, tableEnd } = MARK;
const TABLE = `${tableStart}${rowStart}${cellStart}甲\r\n${cellEnd}${cellStart}乙\r\n${cellEnd}${rowEnd}${tableEnd}`;
const STREAM = `一、标题\r正\x1F文\x1E与粗字\r${TABLE}\r末段\r\n`;
const BODY: Body = {
  dataStream: STREAM,
  textRuns: [{ st: STREAM.indexOf('粗字'), ed: STREAM.indexOf('粗字') + 2, ts: { bl: 1 } }],
  paragraphs: [
    { startIndex: STREAM.indexOf('\r'), paragraphStyle: { namedStyleType: 5 } },
    { startIndex: STREAM.indexOf('字\r') + 1 },
  ],
};
const ROOT: Part = { start: 0, end: 0 };
const model = readModel(ROOT, treeOf(BODY));

/** What the actions make of the document's string. */
function carriedOut(request: Omit<WriteRequest, 'origin'>): string {
  const plan = planWrite(model.text, { origin: 'user', ...request }, model.text);
  const found = plan && planModel(model, ROOT, plan);
  if (!found || typeof found === 'string') throw new Error(found ?? 'no place');
  const steps = stepsOf(found);
  let at = 0;
  let result = '';
  for (const step of steps) {
    if (step.t === 'i') result += step.body.dataStream;
    if (step.t === 'r') result += STREAM.slice(at, at + step.len);
    if (step.t !== 'i') at += step.len;
  }
  return result + STREAM.slice(at);
}

const edit = (quote: string, text: string) => {
  const start = model.text.indexOf(quote);
  return { ...makeAnchor(model.text, { start, end: start + quote.length }), text };
};

describe('Univer', () => {
  it('reads headings, rows and text without its marks', () => {
    expect(model.text).toBe('一、标题\n正文与粗字\n甲\t乙\n\n末段');
    expect(model.lines.map(({ kind, depth }) => [kind, depth])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
      ['row', undefined],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
    expect(model.pieces.some(({ look }) => look.includes('{"bl":1}'))).toBe(true);
  });

  it('changes no mark, in a paragraph or in a cell', () => {
    expect(carriedOut({ edits: [edit('正文', '全篇'), edit('乙', '乙乙')] })).toBe(
      STREAM.replace('正\x1F文', '全\x1F篇').replace('乙', '乙乙'),
    );
  });

  it('puts new paragraphs before one, with an edit, and after the last', () => {
    const last = model.text.indexOf('末段');
    const insert = { before: last, blocks: [{ text: '二、新', like: 0 }] };
    expect(carriedOut({ edits: [edit('末', '尾')], insert })).toBe(STREAM.replace('末段', '二、新\r尾段'));
    const end = { before: model.text.length, blocks: [{ text: '抄送', like: last }] };
    expect(carriedOut({ edits: [], insert: end })).toBe(STREAM.replace('末段\r', '末段\r抄送\r'));
  });

  it('knows where the caret is afterwards', () => {
    const steps = [
      { t: 'r', len: 4 },
      { t: 'i', len: 3, body: { dataStream: '甲乙丙' } },
      { t: 'd', len: 2 },
    ] as const;
    expect([0, 4, 5, 6, 9].map((place) => movedBy(steps, place))).toEqual([0, 4, 7, 7, 10]);
  });
});
