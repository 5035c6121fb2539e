import type { Refinement } from '@/lib/report/refinement';

/** Every shortcoming has a measure in the plan. Advice where the plan comes near it or the words are not clear. */
export const problemUnanswered: Refinement = {
  rule: 'structure/problem-unanswered',
  *refine(report) {
    // Under a heading for both, measures may stand beside the shortcomings alone.
    const planned = report.plan.length > 0 || report.problems.some(({ answers }) => answers.length > 0);
    if (!report.complete || !planned || !report.parts.some(({ role }) => role === 'plan')) return;
    for (const { headline, start, headEnd, isClear, answers } of report.problems) {
      if (answers.some(({ sure }) => sure)) continue;
      const near = answers.map((answer) => answer.headline);
      const severity = near.length > 0 || !isClear ? 'advice' : 'warning';
      yield {
        rule: this.rule,
        role: 'problems',
        detail: headline,
        ...(near.length > 0 ? { items: near } : {}),
        severity,
        place: { start, end: headEnd },
      };
    }
  },
};
