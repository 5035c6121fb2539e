import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, chooseEdits, safeEdits } from './apply';
import type { Edit, Finding, Fix } from './finding';

function finding(...fixes: Fix[]): Finding {
  return { rule: 'text/any', severity: 'error', message: '', start: 0, end: 0, text: '', basis: '', fixes };
}

function fix(safe: boolean, ...edits: [number, number, string][]): Fix {
  return { title: '', safe, edits: edits.map(([start, end, text]) => ({ start, end, text })) };
}

describe('applyEdits', () => {
  it('takes offsets of the text before any of the edits, in any order', () => {
    const edits = [
      { start: 4, end: 5, text: '丁丁' },
      { start: 0, end: 1, text: '' },
      { start: 2, end: 2, text: '（' },
    ];
    expect(applyEdits('甲乙丙戊己庚', edits)).toBe('乙（丙戊丁丁庚');
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    expect(() => applyEdits('甲乙丙丁', edits)).toThrow(RangeError);
  });

  it('leaves everything outside the edits as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.string(), (text, a, b, put) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        expect(applyEdits(text, [{ start, end, text: put }])).toBe(text.slice(0, start) + put + text.slice(end));
      }),
    );
  });
});

describe('safeEdits', () => {
  it('takes no unsafe fix, and the safe one of a finding that has both', () => {
    const edits = safeEdits([
      finding(fix(false, [0, 1, '甲'])),
      finding(fix(false, [2, 3, '乙']), fix(true, [2, 3, '丙'])),
    ]);
    expect(edits.map(({ text }) => text)).toEqual(['丙']);
  });

  it('applies a fix whole or not at all', () => {
    const edits = safeEdits([finding(fix(true, [4, 5, '甲'])), finding(fix(true, [0, 1, '乙'], [4, 6, '丙']))]);
    expect(edits.map(({ text }) => text)).toEqual(['甲']);
  });

  it('takes an edit that two findings share once', () => {
    expect(safeEdits([finding(fix(true, [1, 2, '甲'])), finding(fix(true, [1, 2, '甲']))])).toHaveLength(1);
  });

  it('leaves the second of two that touch for the next check', () => {
    expect(safeEdits([finding(fix(true, [0, 1, '甲'])), finding(fix(true, [1, 2, '乙']))])).toHaveLength(1);
  });
});

describe('chooseEdits', () => {
  it('never gives edits that applyEdits refuses', () => {
    const edit: fc.Arbitrary<Edit> = fc
      .tuple(fc.nat(20), fc.nat(4), fc.constantFrom('', '甲'))
      .map(([start, length, text]) => ({ start, end: start + length, text }));
    const findings = fc.array(
      fc.array(edit, { minLength: 1, maxLength: 1 }).map((edits) => finding({ title: '', safe: false, edits })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(findings, (found) => {
        expect(() =>
          applyEdits('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄', chooseEdits(found, false)),
        ).not.toThrow();
      }),
    );
  });
});
