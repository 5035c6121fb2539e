import { describe, expect, it } from 'vitest';
import { makeAnchor } from './anchor';
import type { WriteRequest } from './contract';
import type { Surface } from './surface';
import { typingIn } from './typing';
import { type Memory, undoSurface, writeSurface } from './write';

const TEXT = '一是学习的深度还不够。\n二是宣传的形式比较单一。';

interface Habits {
  /** What the editor makes of the text it is to take. */
  takes?: (expected: string, before: string) => string;
  /** What its undo makes of it. */
  undoes?: (before: string) => string;
}

function open({ takes = (expected) => expected, undoes = (before) => before }: Habits = {}) {
  let text = TEXT;
  let writes = 0;
  const before: string[] = [];
  const listeners = new Map<string, () => void>();
  const document = {
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
  } as unknown as Document;
  const surface: Surface = {
    document,
    capabilities: () => ({
      write: 'edits',
      insertBlocks: true,
      mark: 'none',
      undo: { edits: 'native', insert: 'native' },
    }),
    read: () => ({ text, format: 'editor', complete: true }),
    blocked: () => null,
    refusal: () => null,
    write(plan) {
      writes++;
      before.push(text);
      text = takes(plan.expected, text);
      listeners.get('input')?.();
      return 1;
    },
    undoOnce() {
      text = undoes(before.pop() ?? text);
      listeners.get('input')?.();
    },
  };
  const memory: Memory = { last: TEXT, written: [] };
  typingIn(document);
  return {
    surface,
    memory,
    text: () => text,
    writes: () => writes,
    fire: (type: string) => listeners.get(type)?.(),
    type(typed: string) {
      text = typed;
      listeners.get('input')?.();
    },
  };
}

function replace(quote: string, text: string, whole = TEXT): WriteRequest {
  const start = whole.indexOf(quote);
  return { origin: 'user', edits: [{ ...makeAnchor(whole, { start, end: start + quote.length }), text }] };
}

describe('writeSurface', () => {
  it('is applied when the text reads as expected', async () => {
    const { surface, memory, text } = open();
    const result = await writeSurface(surface, memory, replace('比较单一', '单一'));
    expect(result).toMatchObject({ status: 'applied', read: { snapshot: { text: TEXT.replace('比较', '') } } });
    expect(text()).toBe(TEXT.replace('比较', ''));
  });

  it('takes no-break spaces for plain ones, and no other difference', async () => {
    const request = replace('学习的', '学习 的');
    const spaces = open({ takes: (expected) => expected.replace(' ', '\u00a0') });
    expect(await writeSurface(spaces.surface, spaces.memory, request)).toMatchObject({ status: 'applied' });
    const lost = open({ takes: (expected) => expected.replace(' ', '') });
    expect(await writeSurface(lost.surface, lost.memory, request)).toMatchObject({ status: 'refused' });
  });

  it('writes nothing that stands there already', async () => {
    const { surface, memory, writes } = open();
    expect(await writeSurface(surface, memory, replace('单一', '单一'))).toMatchObject({ status: 'applied' });
    expect(writes()).toBe(0);
  });

  it('says that an editor did not take it', async () => {
    const { surface, memory, writes } = open({ takes: (_, before) => before });
    const result = await writeSurface(surface, memory, replace('单一', '单调'));
    expect(result).toEqual({ status: 'refused', reason: 'not-taken' });
    expect(writes()).toBe(1);
  });

  it('takes back what came out otherwise, and never tries again', async () => {
    const { surface, memory, text, writes } = open({ takes: (expected) => `${expected}${expected}` });
    const result = await writeSurface(surface, memory, replace('单一', '单调'));
    expect(result).toEqual({ status: 'refused', reason: 'taken-back' });
    expect(text()).toBe(TEXT);
    expect(writes()).toBe(1);
  });

  it('says so when it could not be taken back', async () => {
    const { surface, memory } = open({ takes: (expected) => `${expected}多`, undoes: () => '乱' });
    const result = await writeSurface(surface, memory, replace('单一', '单调'));
    expect(result).toEqual({ status: 'unverified', reason: 'unverified' });
  });

  it('is stale when the place is not certain, before the first read too', async () => {
    const { surface, memory, type, writes } = open();
    type(TEXT.replace('单一', '单调'));
    expect(await writeSurface(surface, memory, replace('比较单一', '单一'))).toMatchObject({ status: 'stale' });
    expect(await writeSurface(surface, { last: null, written: [] }, replace('深度', '程度'))).toMatchObject({
      status: 'stale',
    });
    expect(writes()).toBe(0);
  });

  it('waits for a read that takes its time, and writes nothing when something was typed meanwhile', async () => {
    const { surface, memory, text, type, writes } = open();
    const late: Surface = {
      ...surface,
      read: () =>
        new Promise((resolve) => setTimeout(() => resolve({ text: text(), format: 'editor', complete: true }), 1)),
    };
    expect(await writeSurface(late, memory, replace('比较单一', '单一'))).toMatchObject({ status: 'applied' });
    const now = text();
    const meanwhile = writeSurface(late, memory, replace('深度', '程度', now));
    type(now);
    expect(await meanwhile).toMatchObject({ status: 'stale' });
    expect(text()).toBe(now);
    expect(writes()).toBe(1);
  });

  it('keeps away from a composition, a refusing surface and broken paragraphs', async () => {
    const { surface, memory, fire, writes } = open();
    typingIn(surface.document);
    fire('compositionstart');
    expect(await writeSurface(surface, memory, replace('单一', '单调'))).toEqual({
      status: 'refused',
      reason: 'composing',
    });
    fire('compositionend');
    const readOnly: Surface = { ...surface, blocked: () => 'read-only' };
    expect(await writeSurface(readOnly, memory, replace('单一', '单调'))).toEqual({
      status: 'refused',
      reason: 'read-only',
    });
    const locked: Surface = { ...surface, refusal: () => 'locked' };
    expect(await writeSurface(locked, memory, replace('单一', '单调'))).toEqual({
      status: 'refused',
      reason: 'locked',
    });
    const insert = { before: 0, blocks: [{ text: '甲\n乙', like: 0 }] };
    const broken = await writeSurface(surface, memory, { origin: 'user', edits: [], insert });
    expect(broken).toEqual({ status: 'refused', reason: 'line-break' });
    const joining = { ...replace('不够。\n二是', '不够；二是'), origin: 'verified' } as const;
    expect(await writeSurface(surface, memory, joining)).toEqual({ status: 'refused', reason: 'line-break' });
    expect(writes()).toBe(0);
  });
});

describe('undoSurface', () => {
  it('takes back one write after the other', async () => {
    const { surface, memory, text } = open();
    const second = TEXT.replace('单一', '单调');
    await writeSurface(surface, memory, replace('单一', '单调'));
    await writeSurface(surface, memory, replace('深度', '程度', second));
    expect(await undoSurface(surface, memory, second)).toMatchObject({ status: 'applied' });
    expect(await undoSurface(surface, memory, TEXT)).toMatchObject({
      status: 'applied',
      read: { snapshot: { text: TEXT } },
    });
    expect(text()).toBe(TEXT);
    expect(await undoSurface(surface, memory, TEXT)).toEqual({ status: 'refused', reason: 'moved-on' });
  });

  it('leaves alone what the user typed since, even elsewhere in the document', async () => {
    const { surface, memory, type, text } = open();
    const written = TEXT.replace('单一', '单调');
    await writeSurface(surface, memory, replace('单一', '单调'));
    type(written);
    expect(await undoSurface(surface, memory, TEXT)).toEqual({ status: 'refused', reason: 'moved-on' });
    expect(text()).toBe(written);
  });

  it('says so when the text did not come back', async () => {
    const nothing = open({ undoes: () => TEXT.replace('单一', '单调') });
    await writeSurface(nothing.surface, nothing.memory, replace('单一', '单调'));
    expect(await undoSurface(nothing.surface, nothing.memory, TEXT)).toEqual({
      status: 'refused',
      reason: 'undo-failed',
    });
    const wrong = open({ undoes: () => '乱' });
    await writeSurface(wrong.surface, wrong.memory, replace('单一', '单调'));
    expect(await undoSurface(wrong.surface, wrong.memory, TEXT)).toEqual({
      status: 'unverified',
      reason: 'undo-failed',
    });
  });
});
