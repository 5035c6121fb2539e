import { describe, expect, it } from 'vitest';
import { DEED, DONE } from './deed-verbs';

describe('了', () => {
  it.each(['拆除了违法建筑', '消除了隐患', '成为了标杆', '完善了制度'])('%s tells of a deed', (clause) => {
    expect(clause.match(DEED)).not.toBeNull();
    expect(DONE.test(clause)).toBe(true);
  });

  it.each(['除了国防教育', '为了全民守法', '了解民情', '作为了解民情的窗口'])('%s tells of none', (clause) => {
    expect(clause.match(DEED)).toBeNull();
    expect(DONE.test(clause)).toBe(false);
  });
});
