import type { PlacedDraft } from '@/lib/document/draft';
import { rememberList } from '@/lib/report/kept';
import type { Structure } from '@/lib/report/passages';
import { findProblems, type Problem } from '@/lib/report/problems';
import type { Report } from '@/lib/report/report';
import { rememberByText } from '@/lib/text/remember';
import { type Asked, gradeAnswer, readAsked, readSaid, type Said } from './answers';
import { findPlanItems, type PlanItem } from './plan-items';
import { UsualWords } from './usual-words';

/** The report as far as it is read before its parts are compared with one another. */
export type Read = Structure & Pick<Report, 'title' | 'unit' | 'year' | 'body'>;

const asked = rememberByText(readAsked);
export const readMeasure = rememberByText(readSaid);
/** 对查摆的问题逐项整改: meant for all of them, and says nothing of any. */
const GENERAL = /(?:问题|不足|短板)[^。；]{0,12}(?:整改|解决|销号)|逐[项条]整改/;

/** The shortcomings with the measures that answer them, and the measures. */
export function readPlan(draft: PlacedDraft, report: Read): Pick<Report, 'problems' | 'plan'> {
  const plan = findPlanItems(draft, report);
  return { problems: answered(findProblems(draft, report), plan, report.title?.text ?? '', report.unit ?? ''), plan };
}

const answered = rememberList(
  (found: readonly Problem[], plan: readonly PlanItem[], title: string, unit: string): Report['problems'] => {
    const measures = found.every(({ hasRemedy }) => hasRemedy) ? [] : plan.map(({ text }) => readMeasure(text));
    const usual = new UsualWords(
      [title, unit],
      measures.map(({ words }) => words),
    );
    return found.map(({ text, hasRemedy, isItem, hasCause, headline, start, end, headEnd }) => {
      const wanted = asked(text);
      const answers = hasRemedy ? [{ start, end, headline, sure: true }] : answersTo(wanted, plan, measures, usual);
      return { headline, start, end, headEnd, hasCause, isClear: isItem && wanted.subjects !== 0, answers };
    });
  },
);

type Answer = Report['problems'][number]['answers'][number];

/** The measures that surely answer; where none does, those that may. */
function answersTo(wanted: Asked, plan: readonly PlanItem[], measures: readonly Said[], usual: UsualWords): Answer[] {
  const [sure, doubtful]: [Answer[], Answer[]] = [[], []];
  for (const [at, { start, end, headline, text }] of plan.entries()) {
    const measure = measures[at];
    const grade = measure ? gradeAnswer(wanted, measure, usual) : 'none';
    if (grade === 'sure') sure.push({ start, end, headline, sure: true });
    else if (sure.length === 0 && (grade === 'doubtful' || GENERAL.test(text)))
      doubtful.push({ start, end, headline, sure: false });
  }
  return sure.length > 0 ? sure : doubtful;
}
