import { sourceSpan } from '@/lib/document/place';
import type { Edit, Fix } from '@/lib/rules/finding';
import type { BlockView, DraftRule, DraftView, Gathered, RawFinding } from '@/lib/rules/rule';
import { type Gap, gapsOf } from './spacing-gaps';

/** Spaces inside words from which one finding speaks for all: a text copied from a PDF. */
const MANY = 8;

export const rule: DraftRule<readonly Gap[]> = {
  scope: 'draft',
  meta: {
    id: 'text/spacing',
    title: '多余的空格',
    severity: 'warning',
    basis: '《党政机关公文格式》（GB/T 9704-2012）、《出版物上数字用法》（GB/T 15835-2011）',
    why: '从网页、PDF复制时，词语中间容易留下空格。公文里汉字与数字、标点之间一般也不空格，至少全文要一致。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: '一、主要举措\n全年检查12次，开展“人人讲安全 个个会应急”宣传，学习《坚持依法行政 建设法治政府》。',
        finds: [],
      },
      { text: '一、主要举措\n名称 数量 备注\n参加人员：张 三 李 四', finds: [] },
    ],
    bad: [
      {
        text: '一、主要举措\n细化任 务分工，压实责任。',
        finds: ['任 务'],
        fixed: '一、主要举措\n细化任务分工，压实责任。',
      },
      {
        text: '一、主要举措\n全年检查 12 次，发现问题 8 个。',
        finds: ['查 1'],
        fixed: '一、主要举措\n全年检查12次，发现问题8个。',
      },
      { text: '一、主要举措\n健全制度， 落实责任。', finds: ['， 落'], fixed: '一、主要举措\n健全制度，落实责任。' },
    ],
  },
  cues: [' '],
  gather: (view: BlockView) => {
    const gaps = gapsOf(view);
    return gaps.length > 0 ? gaps : null;
  },
  *check({ report }: DraftView, gathered): Iterable<RawFinding> {
    const [from, to] = report.body;
    const body = gathered.filter(({ block }) => block.index >= from && block.index < to);
    const words = pick(body, 'word');
    if (words.length > MANY) yield together(words, 'warning', `汉字之间有${words.length}处多余的空格。`, false);
    else
      for (const { around, edit } of words)
        yield { ...around, message: '词语中间有多余的空格。', fixes: fix([edit], false) };
    const figures = pick(body, 'figure');
    if (figures.length > 0) {
      const message = `汉字与数字、字母之间有${figures.length}处空格，公文里一般不空格。`;
      yield together(figures, 'advice', message, true);
    }
    const marks = pick(body, 'mark');
    if (marks.length > 0) yield together(marks, 'advice', `标点旁边有${marks.length}处多余的空格。`, true);
  },
};

interface Place {
  readonly around: { readonly start: number; readonly end: number };
  readonly edit: Edit;
}

function pick(gathered: readonly Gathered<readonly Gap[]>[], kind: Gap['kind']): Place[] {
  const found: Place[] = [];
  for (const { block, found: gaps } of gathered) {
    for (const gap of gaps) {
      if (gap.kind !== kind) continue;
      const around = sourceSpan(block, gap.start - 1, gap.end + 1);
      // Over a line break or markup it is no space of the writer's.
      if (around.end - around.start !== gap.end - gap.start + 2) continue;
      found.push({ around, edit: { start: around.start + 1, end: around.end - 1, text: '' } });
    }
  }
  return found;
}

function together(
  places: readonly Place[],
  severity: 'warning' | 'advice',
  message: string,
  safe: boolean,
): RawFinding {
  const around = places[0]?.around ?? { start: 0, end: 0 };
  return {
    ...around,
    severity,
    message,
    fixes: fix(
      places.map(({ edit }) => edit),
      safe,
    ),
  };
}

function fix(edits: readonly Edit[], safe: boolean): Fix[] {
  return [{ title: edits.length > 1 ? '全部删去' : '删去空格', safe, edits: [...edits] }];
}
