import { textFacts } from '@/lib/facts/extract';
import type { Ledger } from '@/lib/facts/ledger';
import type { Report } from '@/lib/report/report';
import { noticeTasks } from './notice-tasks';
import { pattern } from './sentence';
import type { SuggestedParagraph, SuggestedSentence } from './suggestion';

/** How what somebody else set is followed up; each names something to look at. */
const FOLLOWED = [
  '列出任务清单，明确责任科室和完成时限，按季度核对进度。',
  '将任务分解到科室和岗位，建立推进台账，年中和年底各检查落实情况。',
  '明确牵头科室和配合科室，定期调度，完成情况逐项登记。',
  '制定具体落实措施，结果形成书面报告，相关资料归档备查。',
];
const RESUMED = [
  '对照原定任务查明剩余事项，明确责任科室和办理步骤，完成时限为【待核实：完成时限】。',
  '将剩余事项列入清单逐项督办，按季度通报进度，完成标准为【待核实：完成标准】。',
  '分析推进缓慢的原因，调整工作安排，年底前以书面报告说明结果，完成时限为【待核实：完成时限】。',
];
/** Titles of items whose own words are too long for one. */
const ORDERED = ['落实上级部署要求', '推进上级部署任务落实', '抓好上级部署事项', '承接上级部署的重点事项'];
const LEFT_OPEN = ['推进未完成事项', '接续完成既定任务', '补齐既定任务进度', '推动遗留任务办结'];
/** Longest title of an item, in characters. */
const TITLE = 24;

/** Items the office is asked for by a notice: the words of the notice, and how they are followed up. */
export function noticeItems(ledger: Ledger): SuggestedParagraph[] {
  return noticeTasks(ledger).map(({ text, quote, label }, at) => {
    const note = `来自“${label}”：${quote}`;
    const [head = '', ...rest] = text.replace(/。$/, '').split('，');
    const follow = pattern(FOLLOWED[at % FOLLOWED.length] ?? '', note);
    const title = isTitle(head) ? head : null;
    const said = title === null ? text : rest.length > 0 ? `${rest.join('，')}。` : '';
    const quoted: SuggestedSentence[] = said ? [{ ...pattern(said, note), origin: 'copied' }] : [];
    return { title: title ?? ORDERED[at % ORDERED.length] ?? '', sentences: [...quoted, follow] };
  });
}

/** What last year's report planned and this one does not report on, to be taken up again. */
export function unfinishedItems({ lastYear }: Report): SuggestedParagraph[] {
  const open = (lastYear?.plan ?? []).filter(({ results }) => results.length === 0);
  return open.map(({ headline }, at) => {
    const note = `去年安排、今年的报告里没有看到结果：${headline}。已经办完的，请删去这一条，并把结果写进“举措和成效”。`;
    const title = isTitle(headline) ? headline : (LEFT_OPEN[at % LEFT_OPEN.length] ?? '');
    return { title, sentences: [pattern(RESUMED[at % RESUMED.length] ?? '', note)] };
  });
}

function isTitle(words: string): boolean {
  return words.length >= 4 && words.length <= TITLE && textFacts(words).length === 0 && !/[、：；（）]$/.test(words);
}
