import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import type { PlacedEdit } from '@/lib/editors/contract';
import { createPastedSession } from './pasted-session';

const edit = (text: string, start: number, end: number, put: string): PlacedEdit => ({
  start,
  end,
  quote: text.slice(start, end),
  before: '',
  after: '',
  text: put,
});

const structured: Snapshot = {
  text: '一、成效\n做了工作\n表头\t数量',
  format: 'html',
  complete: true,
  lines: [
    { start: 0, end: 4, kind: 'heading', depth: 2 },
    { start: 5, end: 9, kind: 'paragraph' },
    { start: 10, end: 15, kind: 'row' },
  ],
};

async function textOf(session: ReturnType<typeof createPastedSession>) {
  return (await session.read()).snapshot.text;
}

describe('createPastedSession', () => {
  it('applies edits and takes them back', async () => {
    const text = '2023年计划，2023年安排';
    const session = createPastedSession('粘贴', textSnapshot(text));
    const edits = [edit(text, 0, 4, '2025'), edit(text, 8, 12, '2025')];
    expect((await session.apply({ origin: 'rule', edits })).status).toBe('applied');
    expect(await textOf(session)).toBe('2025年计划，2025年安排');
    expect((await session.undo(text)).status).toBe('applied');
    expect(await textOf(session)).toBe(text);
  });

  it('writes nothing when the text moved', async () => {
    const session = createPastedSession('粘贴', textSnapshot('甲乙丙'));
    const stale = { ...edit('甲乙丙', 0, 1, '丁'), quote: '乙' };
    expect((await session.apply({ origin: 'rule', edits: [stale] })).status).toBe('stale');
    expect(await textOf(session)).toBe('甲乙丙');
  });

  it('refuses to undo over what the user typed since', async () => {
    const session = createPastedSession('粘贴', textSnapshot('甲乙丙'));
    await session.apply({ origin: 'rule', edits: [edit('甲乙丙', 0, 1, '丁')] });
    session.setText('丁乙丙戊');
    expect((await session.undo('甲乙丙')).status).toBe('refused');
    expect(await textOf(session)).toBe('丁乙丙戊');
  });

  it('inserts paragraphs before another and at the end', async () => {
    const session = createPastedSession('粘贴', textSnapshot('甲\n丙'));
    const blocks = [{ text: '乙', like: 0 }];
    await session.apply({ origin: 'user', edits: [], insert: { before: 2, blocks } });
    await session.apply({ origin: 'user', edits: [], insert: { before: 5, blocks } });
    expect(await textOf(session)).toBe('甲\n乙\n丙\n乙');
  });

  it('keeps what the source said about its lines', async () => {
    const session = createPastedSession('粘贴', structured);
    await session.apply({ origin: 'rule', edits: [edit(structured.text, 0, 1, '十一')] });
    session.setText((await textOf(session)).replace('工作', '很多\n工作'));
    const { snapshot } = await session.read();
    expect(snapshot.lines?.map((line) => [snapshot.text.slice(line.start, line.end), line.kind, line.depth])).toEqual([
      ['十一、成效', 'heading', 2],
      ['做了很多', 'paragraph', undefined],
      ['工作', 'paragraph', undefined],
      ['表头\t数量', 'row', undefined],
    ]);
  });

  it('gives inserted paragraphs the look they copy', async () => {
    const session = createPastedSession('粘贴', structured);
    const insert = {
      before: 10,
      blocks: [
        { text: '二、不足', like: 0 },
        { text: '有不足', like: 6 },
      ],
    };
    await session.apply({ origin: 'verified', edits: [], insert });
    const { snapshot } = await session.read();
    expect(snapshot.lines?.map((line) => line.kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'row']);
  });

  property.prop([fc.array(fc.constantFrom('甲', '乙', '\n')), fc.array(fc.constantFrom('甲', '乙', '\n'))])(
    'lines always cover the text, whatever is typed',
    async (from, to) => {
      const session = createPastedSession('粘贴', { ...textSnapshot(from.join('')), lines: [] });
      session.setText(to.join(''));
      const { snapshot } = await session.read();
      expect(snapshot.text).toBe(to.join(''));
      if (snapshot.text === from.join('')) return;
      expect(snapshot.lines?.map((line) => snapshot.text.slice(line.start, line.end)).join('\n')).toBe(snapshot.text);
    },
  );
});
