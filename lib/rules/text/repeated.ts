import type { Block } from '@/lib/document/draft';
import { isUnbroken, sourceOffset, sourceSpan } from '@/lib/document/place';
import type { Report } from '@/lib/report/report';
import { firstFrom } from '@/lib/rules/block-order';
import type { BlockView, DraftRule, DraftView, RawFinding } from '@/lib/rules/rule';
import { onForget } from '@/lib/text/remember';
import { RepeatMemory } from './repeat-memory';
import { type Clause, clausesOf } from './repeated-clauses';
import type { Repeat } from './repeated-passages';
import { type Doubled, doubledIn } from './repeated-words';

interface Found {
  readonly doubled: readonly Doubled[];
  readonly clauses: readonly Clause[];
}

const NONE: readonly Clause[] = [];

const memory = new RepeatMemory();
onForget(() => memory.forget());

export const rule: DraftRule<Found> = {
  scope: 'draft',
  meta: {
    id: 'text/repeated',
    title: '重复的字词和语句',
    severity: 'warning',
    basis: '《党政机关公文处理工作条例》（中办发〔2012〕14号）：公文起草应当“内容简洁”“文字精练”',
    why: '复制、修改时容易多留一个词，或者把同一段话用在两处。固定的政治表述、标题、表格和书名不算。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '为了了解常常出现的问题，干部人人参与，层层压实责任，一步一步推进，实现合同标的的全程监管。', finds: [] },
      { text: '发展全过程人民民主，加强法治治理，转变工作作风，面对面对接企业，逐项逐项整改。', finds: [] },
      {
        text: '新增减税降费及退税缓税缓费1.2亿元，完善行政执法办法办理流程，推进学法用法用制度，强化化工企业监管，优化化解机制。',
        finds: [],
      },
      {
        text: '深入学习贯彻习近平法治思想，在市委、市政府的正确领导下。\n深入学习贯彻习近平法治思想，在市委、市政府的正确领导下。',
        finds: [],
      },
    ],
    bad: [
      {
        text: '某市民政局民政局进一步进一步细化任务任务分工。',
        finds: ['民政局民政局', '进一步进一步', '任务任务'],
        fixed: '某市民政局进一步细化任务分工。',
      },
      {
        text: '加强干部队伍建设，加强干部队伍建设，发放资料300余余份。',
        finds: ['加强干部队伍建设，加强干部队伍建设', '余余'],
        fixed: '加强干部队伍建设，发放资料300余份。',
      },
      { text: '持续优化化营商环境。', finds: ['化化'], fixed: '持续优化营商环境。' },
      { text: '行政执法的的规范化水平不断提升。', finds: ['的的'], fixed: '行政执法的规范化水平不断提升。' },
      {
        text: '聘请法律顾问2名，充分发挥法律顾问审核把关作用，全面公开行政执法各类信息。\n健全工作机制，充分发挥法律顾问审核把关作用，全面公开行政执法各类信息。',
        finds: ['充分发挥法律顾问审核把关作用，全面公开行政执法各类信息'],
      },
    ],
  },
  gather: ({ kind, text }: BlockView) => {
    if (kind === 'row') return null;
    const doubled = doubledIn(text);
    if (kind === 'heading') return doubled.length > 0 ? { doubled, clauses: NONE } : null;
    return { doubled, clauses: clausesOf(text) };
  },
  // No generator: it looks at every block after every keystroke.
  check({ report }: DraftView, gathered): Iterable<RawFinding> {
    const findings: RawFinding[] = [];
    for (const { block, found } of gathered)
      if (found.doubled.length > 0) for (const doubled of found.doubled) findings.push(ofDoubled(block, doubled));
    const [from, to] = report.body;
    const body = gathered.slice(firstFrom(gathered, from), firstFrom(gathered, to));
    for (const repeat of memory.repeatsIn(body)) findings.push(passage(repeat, report));
    return findings;
  },
};

function ofDoubled(block: Block, { start, end, word, likely }: Doubled): RawFinding {
  const half = sourceSpan(block, start + word.length, end);
  const fix = { title: `只留一个“${word}”`, safe: false, edits: [{ ...half, text: '' }] };
  return {
    ...sourceSpan(block, start, end),
    severity: likely ? 'warning' : 'advice',
    message: likely ? `“${word}”重复了，应只留一个。` : `“${word}”连用两次，请看是不是多了一个。`,
    fixes: isUnbroken(block, start, end) ? [fix] : [],
  };
}

/** Places a message names, and repetitions it looks through to find so many. */
const MOST_NAMED = 3;
const MOST_LOOKED_AT = 20;

function passage({ first, again, whole, long }: Repeat, report: Report): RawFinding {
  const start = sourceOffset(first.from.block, first.from.clause.start);
  const { end } = sourceSpan(first.to.block, first.to.clause.start, first.to.clause.end);
  const places = new Set<string>();
  for (const { block, clause } of again.slice(0, MOST_LOOKED_AT)) {
    if (places.size === MOST_NAMED) break;
    places.add(headingAbove(report, sourceOffset(block, clause.start)));
  }
  const where = [...places].join('、');
  const what = whole ? '这句话' : '这段文字';
  return {
    start,
    end,
    severity: whole && long ? 'warning' : 'advice',
    message: `${what}在${where}又出现了${again.length > 1 ? `${again.length}次` : ''}，请看是不是重复。`,
  };
}

function headingAbove({ outline }: Report, at: number): string {
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const heading = outline[low - 1]?.heading ?? '';
  return heading === '' ? '下文' : `“${heading.length > 16 ? `${heading.slice(0, 15)}…` : heading}”下`;
}
