import { describe, expect, it } from 'vitest';
import { composedIn } from '@/lib/drafting/testing';
import { missingOther } from './missing-other';

describe('the part for all else', () => {
  it('offers 「无」 and does not write it by itself', () => {
    const { paragraphs, choices } = composedIn(missingOther, '一、2024年度主要举措和成效\n开展检查。');
    expect(paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      '【待核实：有无其他需要报告的情况】。',
    ]);
    expect(choices.map(({ options }) => options.map(({ text }) => text))).toEqual([['无。']]);
  });
});
