import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '@/lib/rules/finding';
import { planFixes } from './fix-all';

const TEXT = '甲甲甲甲甲甲甲甲甲甲';

function finding(start: number, fix: Fix): Finding {
  const place = { start, end: start + 1, text: '甲' };
  return { rule: 'text/spacing', severity: 'advice', message: '', ...place, basis: '', fixes: [fix] };
}

const fix = (start: number, title: string, safe = true): Fix => ({
  title,
  safe,
  edits: [{ start, end: start + 1, text: '乙' }],
});

describe('planFixes', () => {
  it('takes safe fixes only when asked to, and says what they do', () => {
    const findings = [finding(0, fix(0, '改标点')), finding(4, fix(4, '改标点')), finding(8, fix(8, '改年份', false))];
    const safe = planFixes(findings, TEXT, true);
    expect(safe.edits.map(({ start }) => start)).toEqual([0, 4]);
    expect(safe).toMatchObject({ count: 2, summary: ['改标点（2 处）'] });
    expect(planFixes(findings, TEXT, false)).toMatchObject({ count: 3, summary: ['改标点（2 处）', '改年份'] });
  });

  it('leaves for the next check what touches another', () => {
    const wide = { ...fix(0, '删'), edits: [{ start: 0, end: 2, text: '' }] };
    expect(planFixes([finding(0, fix(0, '改')), finding(0, wide)], TEXT, true)).toMatchObject({
      count: 1,
      summary: ['改'],
    });
  });

  it('writes an edit once that two findings ask for', () => {
    const plan = planFixes([finding(0, fix(0, '改')), finding(0, fix(0, '改'))], TEXT, true);
    expect(plan.edits).toHaveLength(1);
    expect(plan.count).toBe(2);
  });
});
