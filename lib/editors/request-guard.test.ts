import { describe, expect, it } from 'vitest';
import { makeAnchor } from './anchor';
import { isRequest } from './request-guard';

const edit = { ...makeAnchor('甲乙', { start: 0, end: 1 }), text: '丙' };
const insert = { before: 0, blocks: [{ text: '丁', like: 0 }] };

describe('isRequest', () => {
  it('takes edits, an insertion, and both', () => {
    expect(isRequest({ origin: 'rule', edits: [edit] })).toBe(true);
    expect(isRequest({ origin: 'restored', edits: [], insert })).toBe(true);
    expect(isRequest({ origin: 'verified', edits: [edit], insert })).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['text of a model', { origin: 'model', edits: [edit] }],
    ['no edits', { origin: 'user' }],
    ['an edit without its quote', { origin: 'user', edits: [{ ...edit, quote: undefined }] }],
    ['an offset that is none', { origin: 'user', edits: [{ ...edit, start: 0.5 }] }],
    ['a paragraph without text', { origin: 'user', edits: [], insert: { before: 0, blocks: [{ like: 0 }] } }],
    ['an insertion nowhere', { origin: 'user', edits: [], insert: { blocks: [] } }],
  ])('refuses %s', (_name, value) => {
    expect(isRequest(value)).toBe(false);
  });
});
