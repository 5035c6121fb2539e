import type { Counted } from '@/lib/facts/counted';

/** Words of one dimension: no thing is two of a set, so that parts so named cannot overlap. */
const APART: readonly (readonly string[])[] = [
  ['专项', '日常', '随机', '重点', '联合'],
  ['简易', '普通', '一般'],
  ['新建', '改建', '扩建', '续建'],
  ['新增', '原有', '续聘'],
  ['男', '女'],
  ['线上', '线下'],
  ['保留', '继续有效', '修改', '修订', '废止', '宣布失效', '失效'],
  [
    '行政许可',
    '行政处罚',
    '行政强制',
    '行政检查',
    '行政确认',
    '行政征收',
    '行政给付',
    '行政裁决',
    '行政奖励',
    '其他',
    '其它',
  ],
  ['维持', '撤销', '驳回', '终止', '确认违法'],
  ['主动公开', '依申请公开'],
  ['上半年', '下半年'],
  ['一季度', '二季度', '三季度', '四季度'],
  ['省级', '市级', '县级', '区级', '乡级', '镇级', '村级'],
  ['甲类', '乙类', '丙类'],
  ['一类', '二类', '三类'],
  ['一级', '二级', '三级', '四级'],
  ['A级', 'B级', 'C级', 'D级'],
  ['建议', '提案'],
  ['城市', '农村'],
  ['城镇', '农村'],
  ['职工', '居民'],
  ['分散供养', '集中供养'],
  ['社会团体', '民办非企业', '社会服务机构', '基金会'],
  ['结婚', '离婚', '补领'],
  ['公办', '民办'],
  ['公立', '民营'],
  ['幼儿园', '小学', '初中', '高中'],
];

/** True when every part has a word of one set, each another one. */
export function areApart(labels: readonly string[]): boolean {
  return APART.some((set) => {
    const words = labels.map((label) => set.find((word) => label.includes(word)));
    return words.every((word) => word !== undefined) && new Set(words).size === labels.length;
  });
}

const KIND = /[类级型]$/;

/** Kinds of one sort (专项检查, 日常检查): likely all there are. Attributes (女性, 35岁以下) are not. */
export function areAlike(labels: readonly string[]): boolean {
  const ends = new Set(labels.map((words) => (KIND.test(words) ? words.slice(-1) : words.slice(-2))));
  const alike = ends.size === 1 && new Set(labels).size === labels.length;
  // With 其他 at the end all parts are named.
  return areApart(labels) || alike || (labels.length > 2 && /^其[他它]/.test(labels.at(-1) ?? ''));
}

/** A difference or a mean is no whole: its parts may outweigh one another. */
export const NO_WHOLE = /增加|减少|增长|净增|同比|平均|每/;

/** What became of the things: a new way to divide the whole, not one more of its parts. */
const STATE =
  /办结|结案|审结|整改|完成|采纳|发现|下发|移送|罚|处理|处置|解决|化解|同比|较上|比上|累计|(?<!公)共(?![享同建青产治管])|合计|平均|均|超期|成功|满意|合格|通过|剩余|其余|现有|目前|立案|撤销/;

/** 保留25件、拟修改3件: behind a 、 these are still of the same list. */
const TENSE = /[已未拟将]/;

/** What is new was not among the things that were sorted through: 清理30件，其中保留20件，废止10件，新制定5件. */
const NEW = /新(?:制定|制订|出台|印发|修订|发布)|同时|并/;

/** Measure words that count any thing: a part in them may be of another thing than the whole. */
const GENERIC = '件个项条份类种处';

export function isState(label: string): boolean {
  return STATE.test(label) || TENSE.test(label);
}

/** 维持20件，撤销5件 is one division still. */
function isOtherDivision(first: string, next: string, between: string): boolean {
  const turns = between.includes('、') ? STATE.test(next) : isState(next);
  return turns && !isState(first) && !areApart([first, next]);
}

/**
 * The parts make up the whole, and what follows stands apart from their list, is new, or tells what became of all
 * (涉处罚20件、涉许可80件，办结100件).
 */
function isComplete(whole: Counted, parts: readonly Counted[], next: Counted, text: string, strict: boolean): boolean {
  if (parts.length < 2 || Math.abs(parts.reduce((sum, { value }) => sum + value, -whole.value)) > 1e-6) return false;
  const gap = (from: number) => text.slice(parts[from]?.end, parts[from + 1]?.start ?? next.start);
  const isList = parts.slice(1).every((_, at) => !/[，,]/.test(gap(at)));
  const standsApart = isList && /[，,]/.test(gap(parts.length - 1));
  return standsApart || NEW.test(next.lead) || (strict && isState(label(next)));
}

/** Whether a part must be of the things the whole counts, so that it cannot be more. */
export function isSameThing(whole: Counted, part: Counted): boolean {
  const [a, b] = [head(whole), head(part)];
  return a === b || (!GENERIC.includes(part.unit) && label(part).length <= 4);
}

function head({ lead, tail }: Counted): string {
  return (/^[\u4e00-\u9fff]{2,}/.exec(tail)?.[0] ?? lead.trim()).slice(-2);
}

/** The words by which a part is told from the others. */
export function label({ lead, tail }: Counted): string {
  return (lead.replace(/^(?:其中|包括|含|有|和|及|以及|与|以|为|分别为|即)+/, '').trim() || tail).trim();
}

/**
 * The figures that follow a whole as its parts: of its unit, one behind the other. `strict` stops where another division
 * of the whole begins (其中A 20件，B 30件，办结45件).
 */
export function partsAfter(whole: Counted, figures: readonly Counted[], text: string, strict: boolean): Counted[] {
  const parts: Counted[] = [];
  let at = whole.end;
  for (const figure of figures) {
    if (figure.unit !== whole.unit) {
      // 县级部门603名（女120人）: other units between parts may stand; a share of the part belongs to it.
      if (parts.length > 0 && !/%|百分点/.test(figure.unit)) break;
      continue;
    }
    const first = parts[0];
    if (first && /另|此外|还|新增/.test(figure.lead)) break;
    if (first && strict && isOtherDivision(label(first), label(figure), text.slice(at, figure.start))) break;
    if (isComplete(whole, parts, figure, text, strict)) break;
    if (first && /[。；;！]/.test(text.slice(at, figure.start))) break;
    if (first && /其中/.test(text.slice(at, figure.start))) break;
    if (label(figure).length > 14) break;
    parts.push(figure);
    at = figure.end;
  }
  return parts;
}

/** 建议17件、提案24件，其中…: what stands before 其中 as a list may be one whole together; 受理17件、办结15件 is none. */
export function wholeWith(last: Counted, before: readonly Counted[], text: string): Counted {
  let whole = last;
  let from = last;
  for (const figure of before.toReversed()) {
    if (figure.unit !== last.unit || figure.approx !== null) break;
    if (!/^[、，和及与]/.test(text.slice(figure.end)) || isState(from.lead)) break;
    whole = { ...whole, start: figure.start, value: whole.value + figure.value, slack: whole.slack + figure.slack };
    from = figure;
  }
  return whole;
}

/** The figures of one unit that stand as a list before their total (A 8次、B 4次，共计12次); none when it is no plain list. */
export function partsBefore(total: Counted, figures: readonly Counted[], text: string): Counted[] {
  const parts: Counted[] = [];
  let at = total.start - total.lead.length;
  for (const figure of figures.toReversed()) {
    // 公园3个（面积2公顷），广场2个、绿地5个，共10个: the list may have begun before what is in between.
    if (!/^[\u4e00-\u9fff]{0,8}[、，,；和及\s]+[\u4e00-\u9fff]{0,12}$/.test(text.slice(figure.end, at)))
      return figures.some((one) => one.end <= figure.end && one.unit === total.unit) ? [] : parts;
    if (figure.unit !== total.unit || figure.approx !== null || isState(label(figure))) return [];
    parts.unshift(figure);
    at = figure.start;
  }
  return parts;
}
