import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/rules/finding';
import { countBySeverity, groupFindings } from './group-findings';

function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'text/spacing',
    severity: 'advice',
    message: '',
    start,
    end,
    text: '甲',
    basis: '',
    fixes: [],
    ...more,
  };
}

const missing = (start: number) => finding(start, start + 1, { rule: 'structure/part-missing', severity: 'error' });

describe('groupFindings', () => {
  it('puts findings of one rule on one card, the gravest cards first, then by place', () => {
    const groups = groupFindings(
      [
        finding(0, 1),
        finding(2, 3, { rule: 'year/plan', severity: 'error' }),
        finding(4, 5),
        finding(6, 7, { rule: 'date/invalid', severity: 'error' }),
        finding(8, 9, { severity: 'warning' }),
      ],
      '甲'.repeat(20),
    );
    expect(groups.map(({ rule, findings }) => [rule, findings.map(({ start }) => start)])).toEqual([
      ['year/plan', [2]],
      ['date/invalid', [6]],
      ['text/spacing', [8]],
      ['text/spacing', [0, 4]],
    ]);
  });

  it('leaves a few findings on the structure apart, and gathers many', () => {
    const text = '甲'.repeat(20);
    expect(groupFindings([missing(0), missing(3)], text)).toHaveLength(2);
    expect(groupFindings([0, 3, 6, 9].map(missing), text)).toHaveLength(1);
  });

  it('keeps the key of a card while its findings come and go', () => {
    const [many] = groupFindings([finding(0, 1), finding(3, 4)], '甲乙，甲丙，甲丁');
    const [one] = groupFindings([finding(1, 2)], '，甲丙，甲丁');
    expect(one?.key).toBe(many?.key);
    const [, second] = groupFindings([missing(0), missing(3)], '甲乙，甲丙，甲丁');
    const [alone] = groupFindings([missing(1)], '，甲丙，甲丁');
    expect(alone?.key).toBe(second?.key);
  });

  it('gives every card a key of its own', () => {
    const warning = { ...missing(0), severity: 'warning' as const };
    const keys = groupFindings([missing(0), missing(0), warning, finding(0, 1)], '甲乙').map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});

describe('countBySeverity', () => {
  it('counts each', () => {
    const counts = countBySeverity([finding(0, 1), finding(1, 2, { severity: 'error' }), finding(2, 3)]);
    expect(counts).toEqual({ error: 1, warning: 0, advice: 2 });
  });
});
