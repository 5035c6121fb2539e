import { sourceSpan } from '@/lib/document/place';
import { plannedBlocks } from '@/lib/facts/table-conflicts';
import type { Severity } from '@/lib/report/profile';
import type { Places } from '@/lib/rules/cues';
import type { Edit, Fix } from '@/lib/rules/finding';
import { inSource } from '@/lib/rules/place-finding';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { findLaw, type Law } from '@/lib/terms/laws';
import type { Span } from '@/lib/text/span';
import { type DatedLaw, datedLaw, dateProblem } from './law-dates';
import { nearTitle } from './law-near';
import { isAscribedLocally, planTitle } from './law-years';
import { reportLimit } from './report-limit';

interface Found {
  readonly findings: readonly RawFinding[];
  /** Titles whose date is held against the report's. */
  readonly dated: readonly (DatedLaw & { readonly start: number; readonly end: number })[];
  /** Plans that end in a year. */
  readonly plans: readonly {
    readonly name: string;
    readonly until: number;
    readonly start: number;
    readonly end: number;
  }[];
}

const MARKS = ['《', '〈', '》', '〉'];
const FIRST_CLOSING = 2;
/** Characters of a title. */
const SHORTEST = 3;
const LONGEST = 60;
const VERSION = /[（(][^（）()]{1,10}[）)]$/;
/** Local statutes spell 人民防空 in full; an office's own papers need not. */
const STATUTE = /人防(?!办)[\u4e00-\u9fff]{0,20}条例$/;
const REGIONAL =
  /^[\u4e00-\u9fff]{1,8}?(?:省|自治区|市|州|县)(?:实施)?人防(?!办)[\u4e00-\u9fff]{0,20}(?:规定|办法|细则)$/;

export const rule: DraftRule<Found> = {
  scope: 'draft',
  meta: {
    id: 'terms/law-title',
    title: '法律法规和文件的名称',
    severity: 'error',
    basis: '国家法律法规数据库（flk.npc.gov.cn）、《国务院公报》刊载的法律法规和文件标题',
    why: '书名号里的法律法规名称要与正式名称一致。差一个字就成了另一部、或者不存在的法律；年份和发文机关也是名称的一部分。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: '落实《法治政府建设与责任落实督察工作规定》《法治政府建设实施纲要（2021－2025年）》，学习《中华人民共和国行政处罚法》《保密法》。',
        finds: [],
      },
      // Local and the office's own papers are not in any list.
      {
        text: '修订《某省消防条例》《某省国防教育条例》《安全生产管理办法》《行政执法监督办法》《城镇绿化条例》。',
        finds: [],
      },
      {
        text: '制定《某市贯彻落实〈法治政府建设实施纲要（2021－2025年）〉实施方案》和市政府《法治政府建设实施纲要》任务分工。',
        finds: [],
      },
      { text: '学习新修订的《中华人民共和国国防教育法》。', finds: [], reportYear: 2024 },
    ],
    bad: [
      {
        text: '落实《法治政府建设与责任落实督查工作规定》。',
        finds: ['《法治政府建设与责任落实督查工作规定》'],
        fixed: '落实《法治政府建设与责任落实督察工作规定》。',
      },
      {
        text: '学习《中华人民共和国保密法》。',
        finds: ['《中华人民共和国保密法》'],
        fixed: '学习《中华人民共和国保守国家秘密法》。',
      },
      { text: '宣传《军事保护法》。', finds: ['《军事保护法》'], fixed: '宣传《军事设施保护法》。' },
      {
        text: '对照《法治政府建设实施纲要（2022—2025年）》。',
        finds: ['《法治政府建设实施纲要（2022—2025年）》'],
        fixed: '对照《法治政府建设实施纲要（2021—2025年）》。',
      },
      {
        text: '对照《法治政府建设实施纲要（2021—2025）》。',
        finds: ['《法治政府建设实施纲要（2021—2025）》'],
        fixed: '对照《法治政府建设实施纲要（2021—2025年）》。',
      },
      {
        text: '贯彻省政府《法治政府建设实施纲要（2021—2025年）》。',
        finds: ['《法治政府建设实施纲要（2021—2025年）》'],
      },
      {
        text: '执行《某省人防工程建设条例》。',
        finds: ['《某省人防工程建设条例》'],
        fixed: '执行《某省人民防空工程建设条例》。',
      },
      { text: '宣传《法治宣传教育法》。', finds: ['《法治宣传教育法》'], reportYear: 2023 },
      { text: '学习新修订的《国防动员法》。', finds: ['《国防动员法》'], reportYear: 2024 },
    ],
  },
  cues: [],
  words: MARKS,
  gather({ text, places }) {
    const findings: RawFinding[] = [];
    const dated: Found['dated'][number][] = [];
    const plans: Found['plans'][number][] = [];
    for (const place of titlesIn(text, places)) {
      const title = text.slice(place.start + 1, place.end - 1);
      const law = findLaw(title);
      if (law) {
        const full = fullTitle(title, law);
        if (full) findings.push({ ...place, ...shortened(title, full, place) });
        const found = datedLaw(
          law,
          text.slice(Math.max(0, place.start - 12), place.start),
          text.slice(place.end, place.end + 12),
        );
        if (found) dated.push({ ...found, ...place });
        continue;
      }
      const plan = planTitle(title);
      if (plan) {
        if (plan.problem) {
          const { message, severity, edits } = plan.problem;
          findings.push({ ...place, severity, message, fixes: fixesOf(edits, place.start + 1, true) });
        }
        if (plan.until !== null) plans.push({ name: plan.plan.name, until: plan.until, ...place });
        if (isAscribedLocally(text.slice(0, place.start), text.slice(place.end)))
          findings.push({
            ...place,
            severity: 'warning',
            message: `《${plan.plan.name}》由${plan.plan.issuer}印发，不是地方党委、政府的文件。`,
          });
        continue;
      }
      findings.push(...wrongTitle(title, place));
    }
    return findings.length + dated.length + plans.length > 0 ? { findings, dated, plans } : null;
  },
  check({ report, profile }, gathered): Iterable<RawFinding> {
    const findings: RawFinding[] = [];
    const limit = reportLimit(report);
    for (const { block, found } of gathered) {
      for (const finding of found.findings) findings.push(inSource(block, finding));
      if (limit === null || report.year === null) continue;
      for (const law of found.dated) {
        const problem = dateProblem(law, limit, report.year);
        if (problem) findings.push({ ...sourceSpan(block, law.start, law.end), ...problem });
      }
      for (const { name, until, start, end } of found.plans) {
        if (report.year + 1 <= until) continue;
        const isPlan = plannedBlocks(report, profile)(block);
        if (!isPlan && report.year <= until) continue;
        const message = `《${name}》到${until}年为止，${isPlan ? '下一年度的安排里' : `${report.year}年度的报告`}引用它，请核对。`;
        findings.push({ ...sourceSpan(block, start, end), severity: 'advice', message });
      }
    }
    return findings;
  },
};

const NATION = '中华人民共和国';

/** A short title behind the name of the state is nobody's: 《中华人民共和国保密法》. */
function fullTitle(title: string, { short, title: right }: Law): string | null {
  return short !== null && short !== right && title === NATION + short ? NATION + right : null;
}

function shortened(title: string, right: string, { start }: Span): Omit<RawFinding, keyof Span> {
  const message = `《${title}》的全称是《${right}》；写简称的，不加“${NATION}”。`;
  return { severity: 'warning', message, fixes: fixesOf([minimalEdit(title, right)], start + 1, false) };
}

/** The innermost titles, marks included: those in 〈〉 inside 《》 too. */
function titlesIn(text: string, places: Places): readonly Span[] {
  const found: Span[] = [];
  for (let i = 0; i + 3 < places.length; i += 2) {
    const opens = (places[i] ?? 0) < FIRST_CLOSING;
    const closes = (places[i + 2] ?? 0) >= FIRST_CLOSING;
    if (!opens || !closes) continue;
    const start = places[i + 1] ?? 0;
    const close = places[i + 3] ?? 0;
    const length = close - start - 1;
    if (length < SHORTEST || length > LONGEST || text.slice(start, close).includes('\n')) continue;
    found.push({ start, end: close + 1 });
  }
  return found;
}

/** A title that is in no list: a slip in a listed one, 人防 in a statute, or somebody's own paper. */
function* wrongTitle(title: string, place: { start: number; end: number }): Iterable<RawFinding> {
  const near = nearTitle(title);
  if (near) {
    const right = (title.startsWith(NATION) ? NATION : '') + near.right;
    yield {
      ...place,
      severity: near.severity,
      message: `没有《${title}》，应是《${right}》${near.severity === 'error' ? '' : '，请核对'}。`,
      fixes: fixesOf([minimalEdit(title, right)], place.start + 1, near.severity === 'error'),
    };
    return;
  }
  const plain = title.replace(VERSION, '');
  if (!STATUTE.test(plain) && !REGIONAL.test(plain)) return;
  const start = title.indexOf('人防');
  yield {
    ...place,
    severity: 'warning' satisfies Severity,
    message: '地方性法规、规章的名称里写全称“人民防空”，书名号里不用简称“人防”，请核对正式名称。',
    fixes: fixesOf([{ start, end: start + 2, text: '人民防空' }], place.start + 1, false),
  };
}

/** The stretch in which two texts differ. */
function minimalEdit(written: string, right: string): Edit {
  const least = Math.min(written.length, right.length);
  let head = 0;
  while (head < least && written[head] === right[head]) head++;
  let tail = 0;
  while (tail < least - head && written[written.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  return { start: head, end: written.length - tail, text: right.slice(head, right.length - tail) };
}

function fixesOf(edits: readonly Edit[], offset: number, safe: boolean): Fix[] {
  if (edits.length === 0) return [];
  const moved = edits.map((edit) => ({ ...edit, start: edit.start + offset, end: edit.end + offset }));
  return [{ title: '改为正式名称', safe, edits: moved }];
}
