import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { partsByNode } from '@/lib/report/parts-by-node';
import { plansNextYear } from '@/lib/rules/planned-part';
import type { BlockView, DraftRule, DraftView, Gathered, RawFinding } from '@/lib/rules/rule';
import { findYears, type PlacedYear, YEAR_CUES } from '@/lib/text/years';
import { writeYear } from './write-year';

/** A heading about what an inspection of another year found is no slip. */
const LOOKS_BACK = /整改|对照|反馈|回头看|上一?年|以来|历年/;
/** 存在的问题及2025年工作安排: the next year stands with what is planned for it, whichever part the heading is. */
const LOOKS_AHEAD =
  /^\s*年?度?[^，。；0-9]{0,24}(?:安排|打算|计划|思路|设想|展望|谋划|努力方向|工作重点|重点工作|重点任务|改进措施|整改措施)/;
/** Reports on it rest on the rule's own basis, those of another kind on their profile's. */
const SUBJECT = '法治政府建设';
/** A title has none of these marks, nor has a line that heads a part. */
const SENTENCE = /[。；]/;
const ANNOUNCES = /现将.{0,40}报告如下|现就.{0,40}报告如下/;

export const rule: DraftRule<readonly PlacedYear[]> = {
  scope: 'draft',
  meta: {
    id: 'year/report',
    title: '标题年份与报告年度不一致',
    severity: 'error',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）：报告“上一年度”推进法治政府建设的情况',
    why: '在去年的稿子上改，标题或者“现将……报告如下”里的年份容易漏改，读者一眼就能看出来。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: '某局关于2024年度法治政府建设情况的报告\n现将2024年度有关情况报告如下：\n一、2024年度主要举措和成效\n（一）2023年督察反馈问题整改情况\n整改4项。\n1.2023年遗留事项。办结2件。\n二、2025年度主要安排\n补充人员。',
        finds: [],
      },
      {
        text: '某局关于法治政府建设情况的报告\n一、贯彻《法治政府建设实施纲要（2021－2025年）》主要举措和成效\n开会2次。',
        finds: [],
        reportYear: 2024,
      },
      {
        text: '某街道办事处关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n开会2次。\n二、存在的问题、原因及2025年工作安排\n（一）存在的问题及原因\n人员少，原因是编制紧。\n（二）2025年工作安排\n补充人员。',
        finds: [],
      },
    ],
    bad: [
      {
        text: '某局关于2025年度法治政府建设情况的报告\n一、2024年度推进法治政府建设的主要举措和成效\n开会2次。\n二、2025年度存在的不足和原因\n人员少。',
        finds: ['2024'],
        fixed:
          '某局关于2025年度法治政府建设情况的报告\n一、2025年度推进法治政府建设的主要举措和成效\n开会2次。\n二、2025年度存在的不足和原因\n人员少。',
      },
      {
        text: '某局关于2023年度法治政府建设情况的报告\n现将2024年度工作情况报告如下：\n一、主要举措和成效\n开会2次。',
        finds: ['2023'],
        fixed: '某局关于2024年度法治政府建设情况的报告\n现将2024年度工作情况报告如下：\n一、主要举措和成效\n开会2次。',
        reportYear: 2024,
      },
      {
        text: '某局法治政府建设情况报告\n2024年，我局依法履职。现将2014年度工作情况报告如下：\n一、主要举措和成效\n开会2次。',
        finds: ['2024'],
        fixed:
          '某局法治政府建设情况报告\n2014年，我局依法履职。现将2014年度工作情况报告如下：\n一、主要举措和成效\n开会2次。',
      },
      {
        text: '某局关于2024年度法治政府建设情况的报告\n现将我局二〇二三年度法治政府建设情况报告如下：\n一、主要举措和成效\n开会2次。',
        finds: ['二〇二三'],
        fixed:
          '某局关于2024年度法治政府建设情况的报告\n现将我局二〇二四年度法治政府建设情况报告如下：\n一、主要举措和成效\n开会2次。',
      },
    ],
  },
  cues: YEAR_CUES,
  gather(view) {
    const years = findYears(view.text);
    return years.length > 0 && mayName(view, years) ? years : null;
  },
  // No generator and no spread: this runs after every keystroke, and they cost more than all the rest.
  check(view, gathered): Iterable<RawFinding> {
    const { year } = view.report;
    if (year === null || gathered.length === 0) return NONE;
    const places: Place[] = [];
    titleYears(view, gathered, places);
    announcedYears(view, gathered, places);
    openingYear(view, gathered, places);
    headingYears(view, year, gathered, places);
    if (places.every(({ found }) => found.year === year)) return NONE;
    const right = new Set(places.flatMap(({ block, found }) => (found.year === year ? [block] : [])));
    return places
      .filter(({ block, found, isOpening }) => found.year !== year && (isOpening || !right.has(block)))
      .map((place) => finding(view, year, place));
  },
};

/** Whether a block may be one that names the year reported on: a line of the title, a heading, the opening. */
function mayName({ kind, number, text }: BlockView, [first]: readonly PlacedYear[]): boolean {
  if (kind === 'heading' ? (number?.level ?? 1) === 1 : !SENTENCE.test(text)) return true;
  return (text.includes('报告如下') && ANNOUNCES.test(text)) || (first !== undefined && opensWith(first, text));
}

/** 2023年，我局…… */
function opensWith({ start, end }: PlacedYear, text: string): boolean {
  return start === 0 && /^\s*年度?[，,]/.test(text.slice(end));
}

const NONE: readonly RawFinding[] = [];

type Years = readonly Gathered<readonly PlacedYear[]>[];

interface Place {
  readonly block: Block;
  readonly found: PlacedYear;
  readonly certain: boolean;
  /** The year the opening begins with or announces: the two are one, though they may stand in one paragraph. */
  readonly isOpening?: boolean;
}

function finding({ report, profile }: DraftView, year: number, place: Place): RawFinding {
  const { block, found, certain, isOpening } = place;
  const { start, end } = sourceSpan(block, found.start, found.end);
  const message =
    isOpening && !report.yearIsSure
      ? `这里写的是${found.year}年，别处写的是${year}年，请核对报告的是哪一年。`
      : `这是${year}年度的报告，这里写成了${found.year}年。`;
  const severity = certain ? 'error' : 'warning';
  // Even odds: this place may be right and the others wrong.
  const safe = certain && report.yearIsSure;
  const fixes = [{ title: `改为${year}年`, safe, edits: [{ start, end, text: writeYear(year, found.text) }] }];
  return profile.subject === SUBJECT
    ? { start, end, message, severity, fixes }
    : { start, end, message, severity, fixes, basis: profile.basis };
}

/** Years in the headings of the first level, those of the plan left out. */
function headingYears({ report, profile }: DraftView, year: number, gathered: Years, places: Place[]): void {
  const { outline } = report;
  let next = 0;
  // Headings and years both stand in the order of the blocks.
  for (const { block, found: years } of gathered) {
    if ((block.number?.level ?? 1) > 1 || !years.some((found) => found.year !== year)) continue;
    while ((outline[next]?.block ?? block.index) < block.index) next++;
    const node = outline[next];
    if (node?.block !== block.index || node.level !== 1 || LOOKS_BACK.test(block.text)) continue;
    const parts = partsByNode(report.parts).get(next) ?? [];
    if (parts.some((part) => plansNextYear(part, profile))) continue;
    for (const found of years) {
      if (found.year === year + 1 && LOOKS_AHEAD.test(block.text.slice(found.end))) continue;
      places.push({ block, found, certain: parts.length > 0 });
    }
  }
}

/** Years in the title. It may go over several blocks. */
function titleYears({ report }: DraftView, gathered: Years, places: Place[]): void {
  const { title } = report;
  if (!title) return;
  for (const { block, found: years } of gathered) {
    if (block.index >= report.body[0]) break;
    if (block.start < title.start || block.end > title.end) continue;
    for (const found of years) places.push({ block, found, certain: true });
  }
}

/** 现将……情况报告如下 in the opening; certain when the title names the year, for else the opening may have given it. */
function announcedYears({ report }: DraftView, gathered: Years, places: Place[]): void {
  const first = report.outline[0]?.block ?? report.body[1];
  for (const { block, found: years } of gathered) {
    if (block.index >= first) break;
    const sentence = ANNOUNCES.exec(block.text);
    if (!sentence) continue;
    const certain = report.title !== null && findYears(report.title.text).length > 0;
    const end = sentence.index + sentence[0].length;
    for (const found of years)
      if (found.start >= sentence.index && found.end <= end) places.push({ block, found, certain, isOpening: true });
  }
}

/** 2023年，我局…… at the head of the first paragraph. */
function openingYear({ report }: DraftView, gathered: Years, places: Place[]): void {
  for (const { block, found: years } of gathered) {
    if (block.index > report.body[0]) return;
    const [found] = years;
    if (block.index < report.body[0] || !found || block.kind === 'heading') continue;
    if (opensWith(found, block.text)) places.push({ block, found, certain: false, isOpening: true });
  }
}
