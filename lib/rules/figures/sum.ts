import { type Counted, countedIn } from '@/lib/facts/counted';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { sentencesWith } from '@/lib/text/sentences-with';
import { addFewerThanListed, LISTED } from './listed';
import { addKinds, KINDS } from './sum-below';
import { addBracketed, BRACKETED } from './sum-brackets';
import { compare, endsWithRest } from './sum-compare';
import { addPaired } from './sum-pairs';
import { isState, label, NO_WHOLE, partsAfter, wholeWith } from './sum-parts';
import { addRest } from './sum-rest';
import { addTotals } from './sum-totals';

const SUMMED = /其中|分别|剩余|其余|余下|包括|[共合总]计|[，、]共(?=\d)|[类级]共|类案件共/g;
const DIVIDED = /其中|分别|包括/;
const LEFT = /剩余|其余|余下|还剩/;
const TOTAL = /[共合总]计|[，、]共\d|[类级]共|类案件共/;
/** With more words than these between a whole and 其中 they may tell of another thing. */
const CLOSE = 8;
/** A whole and its parts stand within so many figures. */
const NEAR = 16;
/** A clause that only says how the figure before stands to another year's or to what was planned. */
const CHANGE =
  /^[，,（(]\s*(?:(?:同比|环比|同口径|比上年|较上年|增幅|涨幅|为|占|完成)[^，。；、]{0,12}|)(?:增长|下降|上升|增加|减少|增|降|预算|目标|任务|计划)数?的?(?:了|达|约|近)?\s*$/;

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'figures/sum',
    title: '总数与分项',
    severity: 'warning',
    basis: '同一句话里数字的验算',
    why: '“其中”后面的分项加起来不能比总数多，“等3部”前面不能列出四部。这类错误改一个数字、漏改一个数字就会出现。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '全年开展检查12次，其中专项检查8次、日常检查4次。', finds: [] },
      { text: '移送12个单位，已结9个，剩余3个正在办理。', finds: [] },
      // Units, states and attributes are other ways to count: they need not add up.
      { text: '检查企业50家，其中规上企业20家，开展复查80家次，发现问题60个。', finds: [] },
      { text: '受理投诉100件，其中食品类80件、药品类20件，办结95件，办结率95%。', finds: [] },
      { text: '清理制度30项，其中保留20项、拟修改4项、废止6项，新制定《采购办法》等制度5项。', finds: [] },
      { text: '公开信息60条，其中法规公文12条、行政执法45条。', finds: [] },
      { text: '学习《国防法》《国防动员法》等5部法律，调整增加区海洋局、区水务局等2个成员单位。', finds: [] },
      { text: '低保对象30户50人，其中城市10户15人、农村20户35人。办理建议13件、提案29件，共42件。', finds: [] },
      { text: '检查机构12家（体育类5家、艺术类7家），培训40人（党员30人、女性20人）。', finds: [] },
      { text: '在机关、社区、学校开展讲座、咨询等2项活动。', finds: [] },
      { text: '办结处罚案件84件，84件处罚案件中，安全生产类33件，生态环境类21件，其他30件。', finds: [] },
      { text: '排查纠纷248件，化解243件。其中：邻里纠纷90件，婚姻纠纷61件，其他纠纷97件。', finds: [] },
      // What is divided are both together.
      { text: '办理代表建议17件、政协提案24件，其中主办29件、会办12件。', finds: [] },
      { text: '进出口总额35.2亿元，增长21.4%，其中出口26.8亿元、进口8.4亿元。', finds: [] },
      { text: '受理投诉100件，办结95件，办结率95%，其中食品类80件、药品类20件。', finds: [] },
      { text: '审批项目36个，总投资18.7亿元，其中核准类9个、4.1亿元，备案类27个、14.6亿元。', finds: [] },
    ],
    bad: [
      { text: '全年开展检查12次，其中专项检查15次。', finds: ['15次'] },
      { text: '立案390件（其中简易程序110件，普通程序288件）。', finds: ['390件（其中简易程序110件，普通程序288件'] },
      { text: '全年开展检查13次，其中专项检查8次，日常检查4次。', finds: ['13次，其中专项检查8次，日常检查4次'] },
      { text: '清理文件32件，其中有效25件、拟修订3件、失效5件。', finds: ['32件，其中有效25件、拟修订3件、失效5件'] },
      // 其他 leaves nothing out.
      {
        text: '公开信息90条，其中政策类15条、执法类26条、其他类29条。',
        finds: ['90条，其中政策类15条、执法类26条、其他类29条'],
      },
      {
        text: '84件处罚案件中，安全生产类43件，生态环境类31件，规划类18件。',
        finds: ['84件处罚案件中，安全生产类43件，生态环境类31件，规划类18件'],
      },
      {
        text: '排查纠纷248件，化解243件。其中：邻里纠纷92件，婚姻纠纷91件，其他纠纷97件。',
        finds: ['248件，化解243件。其中：邻里纠纷92件，婚姻纠纷91件，其他纠纷97件'],
      },
      {
        text: '清理31份规范性文件，其中继续有效21份、修改5份、废止4份。',
        finds: ['31份规范性文件，其中继续有效21份、修改5份、废止4份'],
      },
      { text: '办理建议17件、提案24件，其中主办29件、会办21件。', finds: ['17件、提案24件，其中主办29件、会办21件'] },
      {
        text: '查封扣押6件、限产停产2件、移送公安机关3件，三类案件共13件。',
        finds: ['6件、限产停产2件、移送公安机关3件，三类案件共13件'],
      },
      { text: '移送12个单位，已结9个，剩余4个正在办理。', finds: ['剩余4个'] },
      {
        text: '低保对象30户50人，其中城市10户15人、农村21户35人。',
        finds: ['30户50人，其中城市10户15人、农村21户35人'],
      },
      { text: '办理建议13件、提案29件，共43件。', finds: ['13件、提案29件，共43件'] },
      { text: '检查机构12家（体育类5家、艺术类8家）。', finds: ['12家（体育类5家、艺术类8家'] },
      {
        text: '学习《国防法》《国防动员法》《人民防空法》等2部法律。',
        finds: ['《国防法》《国防动员法》《人民防空法》等2部'],
      },
      {
        text: '进出口总额35.2亿元，同比增长21.4%，其中出口28.6亿元、进口8.4亿元。',
        finds: ['35.2亿元，同比增长21.4%，其中出口28.6亿元、进口8.4亿元'],
      },
      {
        text: '梳理权力事项50项，其中行政许可7项、行政处罚31项、行政检查15项。',
        finds: ['50项，其中行政许可7项、行政处罚31项、行政检查15项'],
      },
      {
        text: '审批项目36个，总投资18.7亿元，其中核准类9个、4.1亿元，备案类27个、16.4亿元。',
        finds: ['18.7亿元，其中核准类9个、4.1亿元，备案类27个、16.4亿元'],
      },
      {
        text: '兑现外贸资金200万元、消费资金80万元、物流资金40万元，三项合计360万元。',
        finds: ['200万元、消费资金80万元、物流资金40万元，三项合计360万元'],
      },
      { text: '联合公安、住建、水务、教育等3个部门开展检查。', finds: ['公安、住建、水务、教育等3个'] },
    ],
  },
  cues: [
    '其中',
    '分别',
    '剩余',
    '其余',
    '余下',
    '包括',
    '共计',
    '合计',
    '总计',
    '，共',
    '、共',
    '类共',
    '级共',
    '类案件共',
    ...KINDS.cues,
    ...BRACKETED.cues,
    ...LISTED.cues,
  ],
  // No generators: hardly any sum is wrong.
  check({ text }): Iterable<RawFinding> {
    const found: RawFinding[] = [];
    for (const { start, end } of sentencesWith(text, SUMMED)) {
      const figures = countedIn(text, start, end);
      if (figures.length < 2) continue;
      const sentence = text.slice(start, end);
      if (DIVIDED.test(sentence)) {
        addWholes(text, figures, found);
        addPaired(text, figures, found);
      }
      if (LEFT.test(sentence)) addRest(text, figures, found);
      if (TOTAL.test(sentence)) addTotals(text, figures, found);
    }
    addKinds(text, found);
    addBracketed(text, found);
    addFewerThanListed(text, found);
    return found;
  },
};

/** Every 其中, 分别为, 包括 with the figure before it and those behind. */
function addWholes(text: string, figures: readonly Counted[], found: RawFinding[]): void {
  for (let at = 0; at < figures.length; at++) {
    const [last, next] = [figures[at], figures[at + 1]];
    if (!last || !next) return;
    const between = text.slice(last.end, next.start);
    const [, words = '', joint] =
      /^([^，。；,（(]{0,16})[，,]?\s*[（(]?\s*(其中|分别[为是有]|包括)/.exec(between) ?? [];
    if (!joint) continue;
    const inside = between.slice(0, between.indexOf(joint));
    const nearest = /[）)]/.test(inside) ? outside(figures, at, text) : beforeChange(figures, at, text);
    if (!nearest || nearest.approx !== null || nearest.unit === '') continue;
    if (/%|百分点/.test(nearest.unit) || NO_WHOLE.test(nearest.lead)) continue;
    if (joint !== '其中' && isOneOfSeveral(figures, at, text)) continue;
    const end = /[（(]/.test(inside) ? closing(text, last.end) : Number.POSITIVE_INFINITY;
    const following = figures.slice(at + 1, at + NEAR).filter(({ start }) => start < end);
    const parts = partsAfter({ ...nearest, end: last.end }, following, text, end === Number.POSITIVE_INFINITY);
    // 会同12个部门检查食堂安全落实情况，其中发现隐患20个: found were other things than those counted.
    if (words.length > CLOSE && parts[0] && isState(label(parts[0]))) continue;
    const whole = isMore(parts, nearest)
      ? wholeWith(nearest, figures.slice(0, figures.indexOf(nearest)), text)
      : nearest;
    if (whole !== nearest && !isMore(parts, whole)) continue;
    const more = following.slice(following.indexOf(parts.at(-1) ?? last) + 1).some(({ unit }) => unit === whole.unit);
    const isAll = joint.startsWith('分别') || endsWithRest(parts, following);
    const wrong = parts.length > 0 ? compare(whole, parts, joint, isAll, more) : null;
    if (wrong) found.push(wrong);
  }
}

function isMore(parts: readonly Counted[], whole: Counted): boolean {
  return parts.reduce((sum, { value }) => sum + value, 0) > whole.value;
}

/** 审结431件（含结转37件），其中…: the figure before the bracket. */
function outside(figures: readonly Counted[], at: number, text: string): Counted | undefined {
  const end = figures[at]?.end ?? 0;
  const near = figures.slice(Math.max(0, at - NEAR), at);
  const from = near[0]?.end ?? end;
  const between = text.slice(from, end + 1);
  const open = from + Math.max(between.lastIndexOf('（'), between.lastIndexOf('('));
  return near.findLast((figure) => figure.end <= open);
}

/** 收入46.8亿元，为预算的101.3%，同比增长3.8%，其中…: what it was is told before how it changed. */
function beforeChange(figures: readonly Counted[], at: number, text: string): Counted | undefined {
  let back = at;
  for (let figure = figures[back]; figure && at - back < 3; figure = figures[back]) {
    if (!/^(?:%|个?百分点)$/.test(figure.unit)) return figure;
    const before = figures[back - 1];
    if (!before || !CHANGE.test(text.slice(before.end, figure.start))) return figure;
    back--;
  }
  return figures[back];
}

/** 立案60件、结案58件，分别为上年的…: then no figure is the whole of those behind. */
function isOneOfSeveral(figures: readonly Counted[], at: number, text: string): boolean {
  const whole = figures[at];
  const next = figures[at + 1];
  if (!whole || !next || /上年|去年|同期/.test(text.slice(whole.end, next.start))) return true;
  return (
    !/[共总]/.test(whole.lead) && figures.slice(Math.max(0, at - NEAR), at).some(({ unit }) => unit === whole.unit)
  );
}

function closing(text: string, from: number): number {
  const at = text.slice(from, from + 300).search(/[）)]/);
  return at < 0 ? Number.POSITIVE_INFINITY : from + at;
}
