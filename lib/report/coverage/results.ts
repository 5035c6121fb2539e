import type { Block, PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { rememberList } from '@/lib/report/kept';
import type { Report } from '@/lib/report/report';
import { rememberLast } from '@/lib/text/remember-last';
import { type Grade, gradeAnswer, readPassage, readPlanned } from './answers';
import { type Read, readMeasure } from './coverage';
import { UsualWords } from './usual-words';

type LastPlan = Pick<Report, 'year' | 'plan'>;
type Results = NonNullable<Report['lastYear']>['plan'];

/** What last year's report set out to do, with the passages of this one that report on it. */
export function readResults(draft: PlacedDraft, report: Read, lastYear: LastPlan): Report['lastYear'] {
  if (lastYear.year !== null && report.year !== null && lastYear.year !== report.year - 1) return null;
  return asLastYear(
    resultsIn(reportingBlocks(draft, report), lastYear.plan, report.title?.text ?? '', report.unit ?? ''),
  );
}

const asLastYear = rememberLast((plan: Results) => ({ plan }));

/** The body without shortcomings and plan. */
function reportingBlocks({ blocks }: PlacedDraft, { outline, body: [from, to], parts }: Read): Block[] {
  const apart = new Uint8Array(blocks.length);
  for (const { role, node, blocks: own } of parts) {
    if (role !== 'problems' && role !== 'plan') continue;
    apart.fill(1, ...own);
    apart[outline[node]?.block ?? blocks.length] = 1;
  }
  return blocks.slice(from, to).filter(({ index }) => apart[index] === 0);
}

const resultsIn = rememberList(
  (blocks: readonly Block[], plan: Report['plan'], title: string, unit: string): Results => {
    const grades = gradesFor(plan, title, unit);
    const graded = blocks.map((block) => ({ block, grades: grades(block) }));
    return plan.map(({ headline, start, end }, at) => {
      const best = graded.some(({ grades }) => grades[at] === 'sure') ? 'sure' : 'doubtful';
      const results = graded
        .filter(({ grades }) => grades[at] === best)
        .map(({ block }) => ({ ...sourceSpan(block, 0, block.text.length), sure: best === 'sure' }));
      return { headline, start, end, results };
    });
  },
);

/** How far a block reports on each thing of a plan. */
const gradesFor = rememberLast((plan: Report['plan'], title: string, unit: string) => {
  const wanted = plan.map(({ text }) => readPlanned(text));
  const measures = plan.map(({ text }) => readMeasure(text).words);
  const usual = new UsualWords([title, unit], measures);
  const known = new WeakMap<Block, readonly Grade[]>();
  return (block: Block): readonly Grade[] => {
    const before = known.get(block);
    if (before) return before;
    const said = readPassage(block.text);
    const grades = wanted.map((asked) => gradeAnswer(asked, said, usual));
    known.set(block, grades);
    return grades;
  };
});
