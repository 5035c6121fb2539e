import type { Counted } from '@/lib/facts/counted';
import type { Severity } from '@/lib/report/profile';
import type { RawFinding } from '@/lib/rules/rule';
import { plainAmount } from './amount';
import { compare, complement, type Ratio, share } from './ratio';
import { shareOff } from './share-off';

/** 节约资金0.35亿元 tells what the 节约率 is of. */
const SUM_OF = /(?:资金|金额|总?额)?\s*$/;
const NEGATED = /[不未无没]|剩余|其余/;
/** The part stands right behind its word (整改12个, 整改到位12个, 整改问题12个), so that nothing else can be meant. */
const RESULT =
  /(?:合格|办结|审结|结案|整改|采纳|化解|满意|达标|通过|优秀|优良|及格|销号|办复|答复|回复)(?:了|到位|完成|完毕|案件|问题|意见)?\s*$/;

/** 检查50家，合格48家，合格率96%: the part is told by the rate's own word, the wholes are what the part may be of. */
export function judgeRate(counts: readonly Counted[], name: string, said: Counted): RawFinding | null {
  const stem = name.slice(-2);
  const part = counts.findLast(({ lead, tail }) => lead.includes(stem) || tellsOf(tail, stem));
  if (!part || part.approx !== null) return null;
  const negated = NEGATED.test(part.lead.slice(0, Math.max(0, part.lead.indexOf(stem))));
  const sure =
    !negated && (RESULT.test(part.lead) || tellsOf(part.tail, stem) || /成功[\u4e00-\u9fff]{2}$/.test(part.lead));
  // 应诉案件73件 may be the whole that the rate is of.
  if (!sure && !negated && !part.lead.replace(SUM_OF, '').endsWith(stem)) return null;
  // 非常满意80条，满意15条: two parts.
  const alone = counts.every((other) => other === part || other.unit !== part.unit || !other.lead.includes(stem));
  return verdict(counts, part, said, sure && alone ? 'error' : 'warning', negated);
}

/** 合格48家 the other way round: 48家合格, 48家已合格. */
function tellsOf(tail: string, stem: string): boolean {
  return tail.replace(/^(?:均|都)?已经?/, '').startsWith(stem);
}

/** What the figures before give, against what is said. Where they may be put together in several ways, each is tried. */
export function verdict(
  counts: readonly Counted[],
  part: Counted,
  said: Counted,
  severity: Severity,
  negated: boolean,
): RawFinding | null {
  const alike = counts.filter(({ unit }) => unit === part.unit);
  const whole = alike.slice(0, alike.indexOf(part)).find(({ value }) => value >= part.value);
  if (!whole || whole.value <= 0 || alike.some(({ approx }) => approx !== null)) return null;
  const others = counts.filter(({ unit, value }) => unit !== part.unit && value > 0).map((other) => share(part, other));
  const ratios = alike.length === 2 ? [share(part, whole), share(part, plus(whole, part))] : ratiosOf(alike);
  const results = [...ratios, ...ratios.map(complement), ...others].map((ratio) => compare(said, ratio));
  if (results.includes('right')) return null;
  const ratio = negated ? complement(share(part, whole)) : share(part, whole);
  const grade =
    compare(said, ratio) === 'cut'
      ? 'advice'
      : alike.length > 2 || counts.indexOf(part) - counts.indexOf(whole) > 1
        ? 'warning'
        : severity;
  return shareOff(
    said,
    ratio,
    `${negated ? '1－' : ''}${plainAmount(part.value, part)}÷${plainAmount(whole.value, whole)}`,
    grade,
  );
}

/** Every figure, sum or difference of two, by every other: with three figures nobody can tell which are meant. */
function ratiosOf(figures: readonly Counted[]): Ratio[] {
  const near = figures.slice(-4);
  const pairs = near.flatMap((one, at) => near.slice(at + 1).map((other) => [one, other] as const));
  const parts = [...near, ...pairs.map(([one, other]) => plus(one, other))];
  const wholes = [...parts, ...pairs.map(([one, other]) => ({ ...one, value: Math.abs(one.value - other.value) }))];
  return wholes
    .filter(({ value }) => value > 0)
    .flatMap((whole) => parts.filter(({ value }) => value <= whole.value).map((part) => share(part, whole)));
}

function plus(one: Counted, other: Counted): Counted {
  return { ...one, value: one.value + other.value };
}
