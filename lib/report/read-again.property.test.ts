import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Block, Draft } from '@/lib/document/draft';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { forgetTexts } from '@/lib/text/remember';
import { fazhiAnnual } from './profiles/fazhi-annual';
import { readReport } from './read';
import { structureIssues } from './structure-issues';

const PARAGRAPHS = [
  '云岭市某局关于2024年度法治政府建设情况的报告',
  '市委、市政府：',
  '现将2024年有关情况报告如下：',
  '一、2024年度推进法治政府建设的主要举措和成效',
  '一、主要做法和存在的问题',
  '（一）加强法治宣传',
  '（二）履行第一责任人职责情况',
  '组织学法4次，开展送法进企业8场次。',
  '2023年修订规范性文件管理办法，严格重大行政决策程序。',
  '二、2024年度推进法治政府建设存在的不足和原因',
  '一是持证人员少。二是普法形式单一，主要原因是创新不够。',
  '政务公开不及时。下一步，将公开目录。',
  '三、党政主要负责人履行推进法治建设第一责任人职责情况',
  '四、2025年度推进法治政府建设的主要安排',
  '（一）建强执法队伍',
  '下一步，我局将：一是组织执法资格考试；二是送法下乡。',
  '五、其他需要报告的情况',
  '无。',
  '云岭市某局',
  '2025年1月9日',
  '',
];

const draftOf = (paragraphs: readonly string[]) => parseDraft(textSnapshot(paragraphs.join('\n')));

/** The draft with another text in one block, which is no longer than the one before; all others are the same objects. */
function exchanged(draft: Draft, index: number, text: string): Draft {
  const blocks = draft.blocks.map((block): Block => {
    if (block.index !== index) return block;
    const [core] = draftOf([text]).blocks;
    const own = core?.text.slice(0, block.text.length) ?? '';
    const pieces = [{ at: 0, source: block.start, length: own.length }];
    return {
      ...block,
      kind: core?.kind ?? 'paragraph',
      number: core?.number,
      text: own,
      pieces,
      end: block.start + own.length,
    };
  });
  return { ...draft, blocks };
}

const readAll = (draft: Draft, lastYear: Draft) => {
  const report = readReport(draft, fazhiAnnual, undefined, readReport(lastYear, fazhiAnnual));
  return { report, issues: structureIssues(report, fazhiAnnual) };
};

describe('a report that is read again', () => {
  const paragraphs = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 30 });
  const lastYear = draftOf(PARAGRAPHS);

  test.prop([paragraphs, fc.array(fc.tuple(fc.nat(29), fc.constantFrom(...PARAGRAPHS)), { maxLength: 6 })])(
    'is what it is when it is read for the first time',
    (texts, exchanges) => {
      forgetTexts();
      let draft = draftOf(texts);
      readAll(draft, lastYear);
      for (const [at, text] of exchanges) {
        draft = exchanged(draft, at % draft.blocks.length, text);
        const again = structuredClone(readAll(draft, lastYear));
        forgetTexts();
        expect(again).toEqual(readAll(draft, lastYear));
      }
    },
  );

  const long = '各科室按照分工逐项推进，逐月调度。'.repeat(30);
  const texts = PARAGRAPHS.filter((text) => text !== '一、主要做法和存在的问题');
  const at = texts.indexOf('组织学法4次，开展送法进企业8场次。');

  it('has the same outline, problems, plan and other parts after an edit in a paragraph of the measures', () => {
    const draft = draftOf(texts);
    const before = readReport(draft, fazhiAnnual);
    const after = readReport(exchanged(draft, at, '组织学法'), fazhiAnnual);
    const fields = [
      'outline',
      'missing',
      'touched',
      'problems',
      'plan',
      'recipients',
      'title',
      'date',
      'body',
    ] as const;
    for (const field of fields) expect(after[field], field).toBe(before[field]);
    expect(before.parts.map(({ role }) => role)).toEqual(fazhiAnnual.parts.map(({ role }) => role));
    for (const part of before.parts) if (part.role !== 'measures') expect(after.parts).toContain(part);
  });

  it('is the same object when nothing it tells has changed, and so are its issues', () => {
    const draft = draftOf(texts.toSpliced(at, 0, long));
    const before = readReport(draft, fazhiAnnual);
    const issues = structureIssues(before, fazhiAnnual);
    const after = readReport(exchanged(draft, at, long.replace('逐项', '分项')), fazhiAnnual);
    expect(after).toBe(before);
    expect(structureIssues(after, fazhiAnnual)).toBe(issues);
  });

  it('has the same parts and issues when a long part has only become longer', () => {
    const draft = draftOf(texts.toSpliced(at, 0, long));
    const before = readReport(draft, fazhiAnnual);
    const issues = structureIssues(before, fazhiAnnual);
    const after = readReport(exchanged(draft, at, long.slice(0, -1)), fazhiAnnual);
    expect([after.lengths[0], after.parts]).toEqual([(before.lengths[0] ?? 0) - 1, before.parts]);
    expect(after.parts).toBe(before.parts);
    expect(structureIssues(after, fazhiAnnual)).toBe(issues);
  });
});
