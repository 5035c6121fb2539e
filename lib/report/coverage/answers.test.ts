import { describe, expect, it } from 'vitest';
import { gradeAnswer, readAsked, readPassage, readPlanned, readSaid } from './answers';
import { contentWords } from './content-words';
import { HELD_OUT, KNOWN, type LabelledPlan } from './labelled-plans';
import { YEARS } from './labelled-results';

/** Pairs called sure, and problems for which no measure comes near, against what a reader says. */
function measure(plans: readonly LabelledPlan[]) {
  const wrong: string[] = [];
  const counts = { pairs: 0, sure: 0, right: 0, answers: 0, unanswered: 0, passed: 0, alarms: 0 };
  for (const { problems, measures } of plans)
    for (const [text, answers] of problems) {
      const grades = measures.map((item) => gradeAnswer(readAsked(text), readSaid(item)));
      grades.forEach((grade, at) => {
        const isAnswer = answers.includes(at);
        counts.pairs++;
        if (isAnswer) counts.answers++;
        if (grade === 'sure') counts.sure++;
        if (grade === 'sure' && isAnswer) counts.right++;
        if ((grade === 'sure') !== isAnswer) wrong.push(`${grade}: ${text} ← ${measures[at]}`);
      });
      if (answers.length === 0) counts.unanswered++;
      if (answers.length === 0 && grades.includes('sure')) counts.passed++;
      if (answers.length > 0 && grades.every((grade) => grade === 'none')) counts.alarms++;
    }
  return { ...counts, wrong };
}

describe('measures against shortcomings', () => {
  it.each([
    ['known', KNOWN],
    ['held out', HELD_OUT],
  ])('of the %s texts are told apart as a reader does', (_, plans) => {
    const { pairs, sure, right, answers, unanswered, passed, alarms, wrong } = measure(plans);
    expect(pairs).toBeGreaterThanOrEqual(60);
    expect(right / sure, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(right / answers, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(unanswered).toBeGreaterThan(5);
    expect(passed).toBe(0);
    expect(alarms).toBe(0);
  });

  it('that share only the words of every report are no answer', () => {
    expect(gradeAnswer(readAsked('政务公开工作不够及时'), readSaid('进一步加强普法工作，提升工作水平。'))).toBe('none');
  });

  it('that share only the name of the office are no answer', () => {
    const [asked, said] = [readAsked('粮食储备轮换不及时。'), readSaid('粮食系统党建。举办主题党日4次。')];
    expect(gradeAnswer(asked, said)).toBe('sure');
    expect(gradeAnswer(asked, said, new Set(contentWords('粮食')))).toBe('none');
  });

  it('are known by a long word of their own', () => {
    expect(gradeAnswer(readAsked('执法计划执行不均衡。'), readSaid('科学编制执法计划。按季度安排。'))).toBe('sure');
  });
});

describe('passages against last year’s plan', () => {
  it('are told apart as a reader does: no result is called missing, and most that are missing are', () => {
    const items = YEARS.flatMap(({ passages, plan }) =>
      plan.map(([text, isReported]) => {
        const grades = passages.map((passage) => gradeAnswer(readPlanned(text), readPassage(passage)));
        return { text, isReported, isFound: grades.includes('sure') };
      }),
    );
    const unreported = items.filter(({ isReported }) => !isReported);
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter(({ isReported, isFound }) => isReported && !isFound)).toEqual([]);
    expect(unreported.filter(({ isFound }) => !isFound).length / unreported.length).toBeGreaterThan(0.9);
  });

  it.each([
    ['加强普法宣传。开展送法进企业8场次。', '走进企业讲解法律法规，以案释法9场次。', 'sure'],
    ['清理规范性文件。', '全年废止文件3件，组织规范性文件清理。', 'sure'],
    ['建设智慧粮库。', '主要负责人主持召开专题会议2次。', 'none'],
    ['推进行政复议体制改革。', '开展普法宣传活动12场次。', 'none'],
  ])('%s ← %s: %s', (item, passage, grade) => {
    expect(gradeAnswer(readPlanned(item), readPassage(passage))).toBe(grade);
  });
});
