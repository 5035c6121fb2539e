import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from './difference';

const told = (before: string, after: string) =>
  difference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

describe('difference', () => {
  it('shows inside a sentence what was changed', () => {
    expect(told('全年组织学法。开展培训工作。', '全年组织集体学法。开展培训工作。')).toBe(
      '全年组织+[集体]学法。开展培训工作。',
    );
  });

  it('shows a sentence that came or went as a whole', () => {
    expect(told('组织学法。开展培训。', '组织学法。建立机制，明确责任。开展培训。')).toBe(
      '组织学法。+[建立机制，明确责任。]开展培训。',
    );
    expect(told('组织学法。开展培训。', '开展培训。')).toBe('-[组织学法。]开展培训。');
  });

  it('does not mix two sentences that have nothing in common', () => {
    expect(told('加强执法监督。', '普及宪法知识。')).toBe('-[加强执法监督。]+[普及宪法知识。]');
  });

  it('does not stop at a single character that stands in both by chance', () => {
    expect(told('将进一步完善内部执法监督的工作制度。', '将进一步健全内部执法监督的工作机制。')).toBe(
      '将进一步-[完善]+[健全]内部执法监督的工作-[制度]+[机制]。',
    );
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('学法', '6次', '。', '；', '\n', '”', '培训', 'a', ' '), { maxLength: 30 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = difference(before, after);
        const side = (gone: string) =>
          changes
            .filter(({ kind }) => kind !== gone)
            .map((change) => change.text)
            .join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
    );
  });
});
