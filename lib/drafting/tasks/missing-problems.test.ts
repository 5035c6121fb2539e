import { describe, expect, it } from 'vitest';
import { composedIn } from '@/lib/drafting/testing';
import { missingProblems } from './missing-problems';

describe('the problems part', () => {
  it('copies what the draft admits elsewhere and asks for each cause', () => {
    const { paragraphs, choices } = composedIn(
      missingProblems,
      '一、2024年度主要举措和成效\n开展检查。但普法形式还不够新颖。执法力量偏弱，主要原因是补充不及时。\n二、2025年度主要安排\n补齐执法力量偏弱的短板。',
    );
    expect(paragraphs.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      ['普法形式还不够新颖。', '【待核实：产生这一不足的原因】。'],
      ['执法力量偏弱，主要原因是补充不及时。'],
    ]);
    expect(choices).toHaveLength(1);
    expect(choices[0]?.options.every(({ text }) => text.startsWith('主要原因是'))).toBe(true);
  });

  it('invents no problem', () => {
    const { paragraphs } = composedIn(missingProblems, '一、2024年度主要举措和成效\n开展检查。');
    expect(paragraphs.flatMap(({ sentences }) => sentences.map(({ origin }) => origin))).toEqual([
      'placeholder',
      'placeholder',
    ]);
  });
});
