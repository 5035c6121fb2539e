// Issue 5: each measure names action, object and how it can be checked, and repeats at most eight characters of its problem.
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { draftPart } from '@/lib/drafting/draft-part';
import { HELD_OUT, KNOWN } from '@/lib/report/coverage/labelled-plans';
import { findProblems } from '@/lib/report/problems';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { readForms } from '../forms/read-form';
import { isSound, scoreMeasure } from './plan-score';

const HEAD =
  '云岭市某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n开展检查。\n二、2024年度存在的不足和原因\n';
const LABELLED = [...KNOWN, ...HELD_OUT].map(
  ({ problems }) => HEAD + problems.map(([text], at) => `${'一二三四五六七八九十'.charAt(at)}是${text}`).join('\n'),
);
const FORMS = readForms()
  .filter(({ expected, snapshot }) => expected.profile === 'fazhi-annual' && !snapshot.lines)
  .map(({ text }) => text);

/** The measures of the plan drafted for a report, each with the shortcoming it is noted to answer. */
function measuresFor(text: string, seed: number) {
  const draft = parseDraft(textSnapshot(text));
  const report = readReport(draft, fazhiAnnual);
  const problems = findProblems(draft, report);
  const { paragraphs } = draftPart('plan', report, draft, draftLedger(draft, report, fazhiAnnual), fazhiAnnual, seed);
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ text: measure, note }) => {
      const problem = problems.find(({ headline }) => note === `针对的不足：${headline}`);
      return problem ? [{ measure, problem: problem.text }] : [];
    }),
  );
}

describe('a measure of the plan', () => {
  it.each([0, 5, 11])('is sound for every shortcoming (seed %i)', (seed) => {
    const measures = [...LABELLED, ...FORMS].flatMap((text) => measuresFor(text, seed));
    expect(measures.length).toBeGreaterThan(150);
    const weak = measures.filter(({ measure, problem }) => !isSound(scoreMeasure(measure, problem)));
    expect(weak.map(({ measure, problem }) => `${measure} ← ${problem}`)).toEqual([]);
  });

  it.each([
    ['进一步加强工作，不断提高水平。', '执法力量薄弱'],
    ['组织执法人员参加资格考试。', '执法力量薄弱'],
    ['针对执法人员专业能力不足的问题，建立培训台账，逐次登记。', '执法人员专业能力不足的问题突出'],
  ])('is not sound: %s', (measure, problem) => expect(isSound(scoreMeasure(measure, problem))).toBe(false));
});
