import { type Counted, countedIn, isShare } from '@/lib/facts/counted';
import type { BlockRule, BlockView, RawFinding } from '@/lib/rules/rule';
import { sentencesWith } from '@/lib/text/sentences-with';
import type { Span } from '@/lib/text/span';
import { judgeGrowth } from './growth';
import { judgeListed } from './listed-share';
import { mayBeOff } from './may-be-off';
import { judgePoints } from './points';
import { judgeRate, verdict } from './rate';
import { judgeShareOf } from './share-of';

const PERCENT = /[%％]/g;
/** Rates of the part in the whole: they cannot exceed one. 完成率, 增长率, 利用率 can. */
const CAPPED =
  /(?:合格|覆盖|整改|整改完成|办结|结案|审结|满意|知晓|采纳|公开|备案|审核|审查|应诉|持证|通过|及格|优良|优秀|成功|化解|按期|按时|及时|规范|答复|办复|回复|出勤|参训|参与|到位|达标|准确|公示|可办|网办|接通|支持|正确|录入|归档|销号|查处|履约|纠错|败诉|撤销|维持|核查|反馈|响应|解决|回访|好评|挂接|送达)(?:率|度)$/;
/** What may stand between the name of a rate and its figure. */
const LINK = /(?:均|都|已|分别)?(?:为|达到?了?|是|保持在|稳定在|实现|在)?(?:了)?[：:]?\s*$/;
const RATE = /([\u4e00-\u9fff]{2,12})率$/;
/** A rate with such a word counts a part of the part: 按期办结率 is not 办结 ÷ 受理. */
const NARROWED = /按期|按时|及时|一次|首次|初次|限时|当场|当日|平均|综合|总体|直接|全程|主动|群众|电子|网上|目标/;
/** Figures before a percentage that it may be of. */
const NEAR = 8;
const GROWTH =
  /(?:增长|上升|提高|提升|增加|下降|减少|降低|压缩|压减|缩短|缩减|精简|[增降减升]幅)(?:幅度|比例)?(?:了|约|近|为|达到?)?\s*$/;
export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'figures/percentage',
    title: '百分比与数字',
    severity: 'error',
    basis: '《出版物上数字用法》（GB/T 15835-2011）、《数值修约规则与极限数值的表示和判定》（GB/T 8170-2008）',
    why: '同一句里的总数、分项和百分比能够互相验算。算不拢的百分比，读者一眼就能看出来。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '共检查企业50家，合格48家，合格率96%。', finds: [] },
      { text: '税收收入增长3.8%，税收占比72.5%，较上年提高1.3个百分点。', finds: [] },
      { text: '排查纠纷146起，成功调解143起，调解成功率为97.9%。', finds: [] },
      { text: '检查企业50家，不合格2家，合格率为96%。', finds: [] },
      // Neither a part of the whole nor a rate that stops at one.
      { text: '受理投诉120件，办结118件，按期办结率100%。税收完成率为112%，增长率达105%。', finds: [] },
      { text: '受理复议申请188件，受理165件，审结159件，审结率96.4%。', finds: [] },
      { text: '检查企业120家，占全市企业总数的12%；办理时限由10个工作日压缩至3个工作日，压缩70%。', finds: [] },
      { text: '审批事项由120项精简为90项，减幅25%；在建的50个项目中，49个已开设工资专户，开设率98%。', finds: [] },
      { text: '占比由41.5%提高至58.2%，提高16.7个百分点，合格率98.2%，比上年的95.1%提高3.1个百分点。', finds: [] },
      { text: '抽取机构15家，占全区75家机构的20%；立案3件、结案12件，占全市60件案件的25%。', finds: [] },
      { text: '投诉由2023年的612件降至418件，下降31.7%；案件由上年的500件下降到今年的468件，下降6.4%。', finds: [] },
    ],
    bad: [
      { text: '共检查企业50家，合格48家，合格率98%。', finds: ['98%'] },
      { text: '整改率达105%，核查率、反馈率均达到110%。', finds: ['105%', '110%'] },
      { text: '培训干部120人，其中女干部50人，占比51.7%。', finds: ['51.7%'] },
      { text: '办件量由400件增至500件，增长20%。', finds: ['20%'] },
      { text: '时限由12个工作日压减至5个工作日，压缩比例达68.3%。', finds: ['68.3%'] },
      { text: '采购预算7.26亿元，实际采购6.91亿元，节约资金0.35亿元，节约率8.4%。', finds: ['8.4%'] },
      { text: '抽取机构15家，占全区75家机构的25%。', finds: ['25%'] },
      { text: '案件由2023年的120件下降到2024年的90件，下降30%。', finds: ['30%'] },
      { text: '受理申请12件，办结5件，办结率41.6%。', finds: ['41.6%'] },
      { text: '政务服务事项由120项精简至90项，精简30%。', finds: ['30%'] },
      { text: '在建的50个项目中，49个已开设工资专户，开设率96%。', finds: ['96%'] },
      { text: '占比由上年的41.5%提高至58.2%，提高17.6个百分点。', finds: ['17.6个百分点'] },
      // 签约 is no 约.
      { text: '涉及居民426户，签约419户，签约率89.4%。', finds: ['89.4%'] },
    ],
  },
  cues: ['%', '％'],
  // No generator: most shares have no other figure in their sentence to be compared with.
  check({ text }: BlockView): Iterable<RawFinding> {
    const hasPoints = text.includes('百分点');
    if (!hasPoints && !mayBeOff(text)) return NONE;
    const found: RawFinding[] = [];
    for (const sentence of sentencesWith(text, PERCENT)) {
      if (!hasPoints && !mayBeOff(text, sentence.start, sentence.end)) continue;
      const figures = countedIn(text, sentence.start, sentence.end);
      let said = 0;
      for (let at = 0; at < figures.length; at++) {
        const figure = figures[at];
        if (figure?.unit !== '%') {
          const wrong = figure?.unit.endsWith('百分点') ? judgePoints(figures, at, text) : null;
          if (wrong) found.push(wrong);
          continue;
        }
        said++;
        const off = judge(figures, at, figure, text, sentence);
        if (off) found.push(off);
      }
      if (said >= 3) found.push(...shares(figures));
    }
    return found;
  },
};

const NONE: readonly RawFinding[] = [];

function judge(
  figures: readonly Counted[],
  at: number,
  said: Counted,
  text: string,
  sentence: Span,
): RawFinding | null {
  const over = said.value > 100 && said.value - said.slack > 100 && said.approx !== '以下';
  // Without a figure before it a share can only be too much.
  if (at === 0 && !over) return null;
  // The patterns end at the figure: only the last words can match.
  const cut = Math.max(0, said.lead.length - 14);
  const lead = said.lead.slice(cut).replace(LINK, '');
  if (over && CAPPED.test(lead)) {
    const message = `“${lead.slice(-6)}”不会超过100%，这里写作${said.value}%。`;
    return { start: said.start, end: said.end, message };
  }
  if (said.lead.includes('分别')) return null;
  const before = figures.slice(Math.max(0, at - NEAR), at);
  if (GROWTH.test(said.lead.slice(-8))) return judgeGrowth(before, said, text);
  const counts = before.filter(({ unit }) => !isShare(unit));
  if (counts.length === 0) return null;
  if (/占比?(?:总数|总量|全部|其中)?的?(?:比例|比重)?$/.test(lead)) return judgeShare(counts, said, text, sentence);
  if (lead.endsWith('的')) return judgeShareOf(counts, said);
  const name = lead.endsWith('率') ? RATE.exec(lead)?.[1] : undefined;
  return name && !NARROWED.test(name) ? judgeRate(counts, name, said) : null;
}

/** 120人，其中女干部50人，占比41.7% */
function judgeShare(counts: readonly Counted[], said: Counted, text: string, sentence: Span): RawFinding | null {
  const part = counts.at(-1);
  if (!part || part.approx !== null || said.start - part.end > 6) return null;
  const sure = text.slice(sentence.start, sentence.end).includes('其中') ? 'error' : 'warning';
  if (counts.some((other) => other !== part && other.unit === part.unit))
    return verdict(counts, part, said, sure, false);
  return judgeListed(text, sentence, part, said);
}

/** 占40%、占35%、占30%: shares of one whole that are more than the whole. */
function* shares(figures: readonly Counted[]): Iterable<RawFinding> {
  const parts = figures.filter(
    ({ unit, lead }) => unit === '%' && /占(?:比|总数的?|全部的?)?(?:为|达)?\s*$/.test(lead),
  );
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 3 || parts.some(({ approx }) => approx !== null)) return;
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const slack = parts.reduce((sum, part) => sum + part.slack, 0);
  if (total - slack <= 100) return;
  yield {
    start: first.start,
    end: last.end,
    severity: 'advice',
    message: `各项占比合计${Number(total.toFixed(2))}%，超过100%，请核对是否同一总数、有无交叉。`,
  };
}
