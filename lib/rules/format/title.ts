import type { PlacedDraft } from '@/lib/document/draft';
import type { Edit, Fix } from '@/lib/rules/finding';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import type { PlacedText } from '@/lib/text/span';

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
  check({ draft, report: { title, unit } }): Iterable<RawFinding> {
    if (!title) return NONE;
    const lines = linesOf(title, draft);
    const found: RawFinding[] = [];
    const spaces = lines.some(({ text }) => SPACED_OUT.test(text)) ? null : gaps(lines);
    if (spaces) found.push(spaces);
    if (!OF.test(title.text) || title.text.includes('关于')) return found;
    found.push({
      start: title.start,
      end: title.end,
      message: '标题用“……的报告”时，前面要有“关于”：某市某局关于……情况的报告。',
      fixes: withAbout(lines, unit ?? ''),
    });
    return found;
  },
};

const NONE: readonly RawFinding[] = [];

/** The title as written, line by line; mostly it is one line with no space or markup in it. */
function linesOf(title: PlacedText, draft: PlacedDraft): readonly PlacedText[] {
  if (title.end - title.start === title.text.length) return [title];
  const found: PlacedText[] = [];
  for (const line of draft.lines) {
    if (line.start >= title.end) break;
    const [start, end] = [Math.max(line.start, title.start), Math.min(line.end, title.end)];
    if (start < end) found.push({ start, end, text: draft.source.slice(start, end) });
  }
  return found;
}

/** One finding for all spaces of the title, from the first to the last. */
function gaps(lines: readonly PlacedText[]): RawFinding | null {
  const edits: Edit[] = [];
  for (const { text, start } of lines) {
    for (const { 0: gap, index } of text.matchAll(GAP)) {
      const end = index + gap.length;
      if (OFFICE.test(text.slice(0, index)) && !GOES_ON.test(text.slice(end))) continue;
      edits.push({ start: start + index, end: start + end, text: '' });
    }
  }
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return null;
  return {
    start: first.start - 1,
    end: last.end + 1,
    message: '标题中间不空格。',
    fixes: [{ title: '删去空格', safe: false, edits }],
  };
}

/** Behind the office, where the title begins with it as the report names it. */
function withAbout([first]: readonly PlacedText[], unit: string): Fix[] {
  if (unit === '' || !first?.text.startsWith(unit)) return [];
  const at = first.start + unit.length;
  return [{ title: '加上“关于”', safe: false, edits: [{ start: at, end: at, text: '关于' }] }];
}
