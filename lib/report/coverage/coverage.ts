import type { PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import type { Structure } from '@/lib/report/passages';
import { findProblems } from '@/lib/report/problems';
import type { Report } from '@/lib/report/report';
import { rememberByText } from '@/lib/text/remember';
import { type Asked, gradeAnswer, readAsked, readPassage, readPlanned, readSaid, type Said } from './answers';
import { contentWords, plainText } from './content-words';
import { findPlanItems } from './plan-items';

/** The report as far as it is read before its parts are compared with one another. */
export type Read = Structure & Pick<Report, 'title' | 'unit' | 'year' | 'body'>;

const asked = rememberByText(readAsked);
const said = rememberByText(readSaid);
const planned = rememberByText(readPlanned);
const reported = rememberByText(readPassage);
/** 对查摆的问题逐项整改: meant for all of them, and says nothing of any. */
const GENERAL = /(?:问题|不足|短板)[^。；]{0,12}(?:整改|解决|销号)|逐[项条]整改/;

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly headline: string;
  readonly text: string;
}

/** The shortcomings with the measures that answer them, and the measures. */
export function readPlan(draft: PlacedDraft, report: Read): Pick<Report, 'problems' | 'plan'> {
  const plan = findPlanItems(draft, report);
  const usual = usualWords(report, plan);
  const problems = findProblems(draft, report).map(({ text, hasRemedy, isItem, ...problem }) => {
    const { start, end, headline } = problem;
    const answers = hasRemedy
      ? [{ start, end, headline, sure: true }]
      : matches(asked(text), plan, said, usual, (item) => GENERAL.test(item.text));
    return { ...problem, isClear: isItem && asked(text).subjects.size > 0, answers };
  });
  return { problems, plan };
}

/** What last year's report set out to do, with the passages of this one that report on it. */
export function readResults(
  draft: PlacedDraft,
  report: Read,
  lastYear: Pick<Report, 'year' | 'plan'>,
): Report['lastYear'] {
  if (lastYear.year !== null && report.year !== null && lastYear.year !== report.year - 1) return null;
  const apart = report.parts.filter(({ role }) => role === 'problems' || role === 'plan');
  const passages = draft.blocks
    .slice(...report.body)
    .filter(
      ({ index }) =>
        !apart.some(({ blocks: [from, to], node }) => {
          const heading = report.outline[node]?.block;
          return index === heading || (index >= from && index < to);
        }),
    )
    .map((block): Passage => ({ ...sourceSpan(block, 0, block.text.length), headline: '', text: block.text }));
  const usual = usualWords(report, lastYear.plan);
  return {
    plan: lastYear.plan.map(({ headline, text, start, end }) => ({
      headline,
      start,
      end,
      results: matches(planned(text), passages, reported, usual).map((place) => ({
        start: place.start,
        end: place.end,
        sure: place.sure,
      })),
    })),
  };
}

/** The passages that surely answer; where none does, those that may. */
function matches(
  wanted: Asked,
  passages: readonly Passage[],
  read: (text: string) => Said,
  usual: ReadonlySet<string>,
  mayMean: (passage: Passage) => boolean = () => false,
): { start: number; end: number; headline: string; sure: boolean }[] {
  const graded = passages.map((passage) => {
    const grade = gradeAnswer(wanted, read(passage.text), usual);
    return { passage, grade: grade === 'none' && mayMean(passage) ? 'doubtful' : grade };
  });
  const best = graded.some(({ grade }) => grade === 'sure') ? 'sure' : 'doubtful';
  return graded
    .filter(({ grade }) => grade === best)
    .map(({ passage: { start, end, headline } }) => ({ start, end, headline, sure: best === 'sure' }));
}

/** Words that tell nothing apart in this report: those of its office, and those of most measures. */
function usualWords({ title, unit }: Read, plan: readonly Passage[]): ReadonlySet<string> {
  return usualIn([title?.text ?? '', unit ?? '', ...plan.map(({ text }) => text)].join(PARTED));
}

const PARTED = '\u0000';
const usualIn = rememberByText((key): ReadonlySet<string> => {
  const [title = '', unit = '', ...measures] = key.split(PARTED);
  const usual = new Set([...contentWords(plainText(title)), ...contentWords(plainText(unit))]);
  if (measures.length < 3) return usual;
  const counts = new Map<string, number>();
  for (const text of measures) for (const word of said(text).words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) if (count > measures.length / 2) usual.add(word);
  return usual;
});
