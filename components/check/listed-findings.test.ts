import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/rules/finding';
import { countBySeverity, listFindings } from './listed-findings';

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

describe('listFindings', () => {
  it('keeps the key of a passage when another before it goes', () => {
    const text = '甲乙，甲丙，甲丁';
    const [, second] = listFindings([finding(0, 1), finding(3, 4)], text);
    const [alone] = listFindings([finding(1, 2)], '，甲丙，甲丁');
    expect(alone?.key).toBe(second?.key);
  });

  it('gives every finding a key of its own', () => {
    const keys = listFindings([finding(0, 1), finding(0, 1), finding(0, 1)], '甲乙').map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('countBySeverity', () => {
  it('counts each', () => {
    const counts = countBySeverity([finding(0, 1), finding(1, 2, { severity: 'error' }), finding(2, 3)]);
    expect(counts).toEqual({ error: 1, warning: 0, advice: 2 });
  });
});
