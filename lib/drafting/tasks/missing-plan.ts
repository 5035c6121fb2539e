import { answer } from '@/lib/drafting/countermeasures';
import { noticeItems, unfinishedItems } from '@/lib/drafting/plan-extras';
import { pattern, toFill } from '@/lib/drafting/sentence';
import type { SuggestedParagraph } from '@/lib/drafting/suggestion';
import type { DraftTask, TaskContext } from '@/lib/drafting/task';
import { yearWords } from '@/lib/drafting/year-manner';
import { passagesOf } from '@/lib/report/passages';
import { findProblems } from '@/lib/report/problems';
import { toSimplified } from '@/lib/text/traditional';

/**
 * 下一年度安排: at least one measure for every problem of the draft, each with a target the user sets; then what a notice
 * asks for and what last year's plan left open.
 */
export const missingPlan: DraftTask = {
  role: 'plan',
  compose(context) {
    const answers = answering(context);
    const others = [...noticeItems(context.ledger), ...unfinishedItems(context.report)].filter(
      isNewIn(context.existing),
    );
    const items = [...answers, ...others];
    const next = yearWords(context.report, '{next}年度');
    const lead: SuggestedParagraph = { title: null, sentences: [pattern(`${next}，将重点做好以下工作：`)] };
    const empty: SuggestedParagraph[] = ['主要任务', '具体措施', '完成时限和检查办法'].map((topic) => ({
      title: null,
      sentences: [toFill(`下一年度的${topic}`)],
    }));
    return {
      paragraphs: items.length === 0 ? empty : context.existing === '' ? [lead, ...items] : items,
      choices: [],
      notes: [
        ...(answers.length > 0 ? ['每条措施旁注明它针对哪条不足；目标数由你填写。'] : []),
        ...(others.length > 0 ? ['来自上级通知和去年安排的条目旁注明了出处，不需要的可以删去。'] : []),
        ...(answers.length === 0 && context.existing === ''
          ? ['稿件里没有找到写明的不足，安排无从对应，请先补上不足和原因。']
          : []),
      ],
    };
  },
};

/** An item for every problem; beside a plan that is there, for those it leaves open, or one more for each. */
function answering({ draft, report, existing, seed }: TaskContext): SuggestedParagraph[] {
  const unanswered = report.problems.filter(({ answers }) => answers.length === 0);
  const open = unanswered.length > 0 ? unanswered : report.problems;
  const problems = findProblems(draft, report).filter(
    ({ start, hasRemedy }) => existing === '' || (!hasRemedy && open.some((problem) => problem.start === start)),
  );
  const done = report.parts
    .filter(({ role }) => role === 'measures')
    .flatMap((part) => passagesOf(part, draft, report).map(({ block }) => toSimplified(block.text)))
    .concat(toSimplified(existing))
    .join('\n');
  const used = new Set<string>();
  return problems.map((problem) => {
    const { title, measures } = answer(problem, seed, used, done);
    for (const text of [title, ...measures]) used.add(text);
    const note = `针对的不足：${problem.headline}`;
    const sentences = measures.map((text) => pattern(text, note, [problem]));
    return { title, sentences: sentences.length > 0 ? sentences : [toFill('针对这一不足的措施', note)] };
  });
}

/** Whether an item's words are not in the plan yet. */
function isNewIn(existing: string): (item: SuggestedParagraph) => boolean {
  return ({ title, sentences }) => !existing.includes(title ?? sentences[0]?.text ?? '');
}
