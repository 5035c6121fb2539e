import { describe, expect, it } from 'vitest';
import { composedIn } from '@/lib/drafting/testing';
import { missingMeasures } from './missing-measures';

describe('the measures part', () => {
  it('sorts the sentences of a note under the usual topics and asks for the rest', () => {
    const { paragraphs } = composedIn(
      missingMeasures,
      '一、2024年度存在的不足和原因\n普法不够，原因是人少。',
      '全年开展执法检查29次。组织普法宣传12场。',
    );
    const texts = new Map(paragraphs.map(({ title, sentences }) => [title, sentences.map(({ text }) => text)]));
    expect(texts.get('行政执法情况')).toEqual(['全年开展执法检查29次。']);
    expect(texts.get('法治宣传教育情况')).toEqual(['组织普法宣传12场。']);
    expect(texts.get('政务公开情况')).toEqual(['【待核实：主动公开信息和办理依申请公开的件数】。']);
    expect([...texts.values()].flat().join('')).not.toContain('普法不够');
  });
});
