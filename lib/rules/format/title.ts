import type { Edit, Fix } from '@/lib/rules/finding';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';

/** A space between two words on one line; behind a # it is markup. */
const GAP = /(?<=[\u4e00-\u9fff\d”》）])[ \t\u00a0\u3000]+(?=[\u4e00-\u9fff\d“《（])/g;
/** Two offices that sign together are parted by a space. */
const OFFICE = /(?:局|委|会|办|室|府|院|处|所|分局|中心)$/;
/** What goes on with the same title: 关于……, 2024年……, 工作总结. */
const GOES_ON = /^(?:关于|[12]\d{3}|二〇|法治|推进|工作|年度|贯彻)/;
/** 情况的报告 ends a title that 关于 begins. */
const OF = /(?:情况|工作)的报告$/;
/** 栖 霞 县 水 利 局: letters spaced out, by the layout or a scanner. */
const SPACED_OUT = /(?:\S[ \t\u00a0\u3000]+){4}\S/;

const example = (title: string) => `${title}\n市政府：\n一、2024年度主要举措和成效\n检查12次。`;

export const rule: DraftRule = {
  scope: 'draft',
  meta: {
    id: 'format/title',
    title: '标题的写法',
    severity: 'advice',
    basis: 'GB/T 9704—2012《党政机关公文格式》：标题由发文机关名称、事由和文种组成',
    why: '标题写作“某市某局关于2024年度法治政府建设情况的报告”：中间不空格；用“……情况的报告”时，前面有“关于”。',
    fixable: true,
  },
  examples: {
    good: [
      { text: example('云岭市某局关于2024年度法治政府建设情况的报告'), finds: [] },
      { text: example('云岭市某局2024年度法治政府建设年度报告'), finds: [] },
      // Set on two lines, or of two offices.
      { text: example('云岭市某局\n2024年度法治政府建设情况报告'), finds: [] },
      { text: example('云岭市司法局 云岭市教育局\n关于2024年度法治政府建设情况的报告'), finds: [] },
    ],
    bad: [
      {
        text: example('云岭市某局 2024年度法治政府建设工作报告'),
        finds: ['局 2'],
        fixed: example('云岭市某局2024年度法治政府建设工作报告'),
      },
      {
        text: example('云岭市某局2024年法治建设 工作总结'),
        finds: ['设 工'],
        fixed: example('云岭市某局2024年法治建设工作总结'),
      },
      {
        text: example('云岭市某局2024年度法治政府建设情况的报告'),
        finds: ['云岭市某局2024年度法治政府建设情况的报告'],
        fixed: example('云岭市某局关于2024年度法治政府建设情况的报告'),
      },
    ],
  },
  *check({ draft, report: { title, unit } }): Iterable<RawFinding> {
    if (!title) return;
    const written = draft.source.slice(title.start, title.end);
    if (!SPACED_OUT.test(written)) yield* gaps(written, title.start);
    if (!OF.test(title.text) || title.text.includes('关于')) return;
    yield {
      start: title.start,
      end: title.end,
      message: '标题用“……的报告”时，前面要有“关于”：某市某局关于……情况的报告。',
      fixes: withAbout(written, title.start, unit ?? ''),
    };
  },
};

/** One finding for all spaces of the title, from the first to the last. */
function* gaps(written: string, start: number): Iterable<RawFinding> {
  const edits = [...written.matchAll(GAP)].flatMap(({ 0: gap, index }): Edit[] => {
    const end = index + gap.length;
    const parts = OFFICE.test(written.slice(0, index)) && !GOES_ON.test(written.slice(end));
    return parts ? [] : [{ start: start + index, end: start + end, text: '' }];
  });
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return;
  yield {
    start: first.start - 1,
    end: last.end + 1,
    message: '标题中间不空格。',
    fixes: [{ title: '删去空格', safe: false, edits }],
  };
}

/** Behind the office, where the title begins with it as the report names it. */
function withAbout(written: string, start: number, unit: string): Fix[] {
  if (unit === '' || !written.startsWith(unit)) return [];
  const at = start + unit.length;
  return [{ title: '加上“关于”', safe: false, edits: [{ start: at, end: at, text: '关于' }] }];
}
