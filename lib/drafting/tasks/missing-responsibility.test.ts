import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { draftPart } from '@/lib/drafting/draft-part';
import { verify } from '@/lib/drafting/verify';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';

function draftOf(measures: string, supplied = '') {
  const text = `云岭市某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n${measures}\n二、2024年度存在的不足和原因\n一是主要负责人研究法治工作不够经常。\n三、2025年度主要安排\n主要负责人主持召开专题会议4次。`;
  const draft = parseDraft(textSnapshot(text));
  const report = readReport(draft, fazhiAnnual);
  const ledger = draftLedger(
    draft,
    report,
    fazhiAnnual,
    supplied ? [{ id: 'note', label: '述法报告', kind: 'text', text: supplied }] : [],
  );
  const suggestion = draftPart('responsibility', report, draft, ledger, fazhiAnnual);
  return { text, ledger, suggestion, sentences: suggestion.paragraphs.flatMap((paragraph) => paragraph.sentences) };
}

describe('the responsibility part', () => {
  it('copies what the draft says word for word, with its facts', () => {
    const said = '主要负责人主持召开法治建设专题会议2次，切实履行第一责任人职责。';
    const { text, sentences, suggestion } = draftOf(`（一）加强领导。一是${said}二是开展检查29次。`);
    const copy = sentences.find(({ origin }) => origin === 'copied');
    expect(copy?.text).toBe(said);
    expect(text.slice(copy?.from[0]?.start, copy?.from[0]?.end)).toBe(said);
    expect(copy?.facts.length).toBeGreaterThan(0);
    expect(sentences.map((sentence) => sentence.text)).not.toContain('【待核实：主持召开专题会议的次数】。');
    expect(suggestion.heading).toBe(
      '三、2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    );
    expect(sentences.map((sentence) => sentence.text).join('')).not.toContain('29次');
  });

  it('states no deed that nobody supplied, and takes none from the plan or the problems', () => {
    const { ledger, sentences, suggestion } = draftOf('开展执法检查。');
    expect(sentences.filter(({ origin }) => origin !== 'placeholder').map(({ text }) => text)).toEqual([
      '现将2024年度党政主要负责人履行推进法治建设第一责任人职责、加强法治政府建设的有关情况报告如下：',
    ]);
    expect(sentences.map(({ text }) => text)).toContain('【待核实：主持召开专题会议的次数】。');
    for (const { text } of sentences) expect(verify(text, ledger).ok).toBe(true);
    expect(suggestion.choices.map(({ id }) => id)).toEqual(['personal', 'account']);
  });

  it('asks for the number where the draft names none', () => {
    const { sentences } = draftOf('主要负责人坚决扛牢第一责任人责任，定期召开专题会议研究法治工作。');
    expect(sentences.map(({ text }) => text)).toContain('【待核实：主持召开专题会议的次数】。');
  });

  it('takes sentences of the sources the user supplied', () => {
    const { sentences } = draftOf('开展执法检查。', '2024年度，主要负责人带头学法3次。');
    expect(sentences).toContainEqual(
      expect.objectContaining({ text: '2024年度，主要负责人带头学法3次。', origin: 'copied', note: '述法报告' }),
    );
  });
});
