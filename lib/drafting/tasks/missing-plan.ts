import { answer } from '@/lib/drafting/countermeasures';
import { pattern, toFill } from '@/lib/drafting/sentence';
import type { SuggestedParagraph } from '@/lib/drafting/suggestion';
import type { DraftTask } from '@/lib/drafting/task';
import { yearWords } from '@/lib/drafting/year-manner';
import { findProblems } from '@/lib/report/problems';

/** 下一年度安排: at least one measure for every problem of the draft, each with a target the user sets. */
export const missingPlan: DraftTask = {
  role: 'plan',
  compose({ draft, report, seed }) {
    const next = yearWords(report, '{next}年度');
    const lead: SuggestedParagraph = { title: null, sentences: [pattern(`${next}，将重点做好以下工作：`)] };
    const used = new Set<string>();
    const items = findProblems(draft, report).map((problem): SuggestedParagraph => {
      const { title, measures } = answer(problem, seed, used);
      for (const text of [title, ...measures]) used.add(text);
      const note = `针对的不足：${problem.headline}`;
      const sentences = measures.map((text) => pattern(text, note, [problem]));
      return { title, sentences: sentences.length > 0 ? sentences : [toFill('针对这一不足的措施', note)] };
    });
    const empty: SuggestedParagraph[] = ['主要任务', '具体措施', '完成时限和检查办法'].map((topic) => ({
      title: null,
      sentences: [toFill(`下一年度的${topic}`)],
    }));
    return {
      paragraphs: items.length > 0 ? [lead, ...items] : empty,
      choices: [],
      notes:
        items.length > 0
          ? ['每条措施旁注明它针对哪条不足；目标数由你填写。']
          : ['稿件里没有找到写明的不足，安排无从对应，请先补上不足和原因。'],
    };
  },
};
