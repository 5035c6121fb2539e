import type { Counted } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { addends, amount } from './amount';

/** A part told by two figures: how many there are, and how much they come to. */
type Pair = readonly [Counted, Counted];

/** Between the two figures of a pair, and before the next pair. */
const INSIDE = /^[、，,]?[\u4e00-\u9fff]{0,6}$/;
const BETWEEN = /^[、，,；;和及\s]+[\u4e00-\u9fffA-Z（）()]{1,16}$/;
/** The first of the two wholes stands no further back. */
const BACK = 5;
const JOINT = /^[^，。；,（(]{0,8}[，,]?\s*[（(]?\s*其中/;

/** 项目36个、18.7亿元，其中核准类9个、4.1亿元，备案类27个、14.6亿元: where one of the two adds up, the other must too. */
export function addPaired(text: string, figures: readonly Counted[], found: RawFinding[]): void {
  for (let at = 1; at + 4 < figures.length; at++) {
    const nearest = wholesAt(text, figures, at);
    if (!nearest) continue;
    const pairs = pairsAfter(text, figures, at + 1, nearest);
    if (pairs.length < 2) continue;
    const wholes = [meant(nearest[0], pairs, figures.slice(Math.max(0, at - BACK), at)), nearest[1]];
    const off = wholes.map((whole) =>
      difference(
        whole,
        pairs.map((pair) => partOf(pair, whole)),
      ),
    );
    const last = pairs.at(-1)?.[1];
    const wrong = wholes.find((_, i) => off[i] !== 0);
    if (!last || !wrong || !off.includes(0)) continue;
    const parts = pairs.map((pair) => partOf(pair, wrong));
    const sum = parts.reduce((all, { value }) => all + value, 0);
    found.push({
      start: wrong.start,
      end: last.end,
      message: `其中各项相加为${amount(sum, wrong)}（${addends(parts, wrong)}），这里写作${amount(wrong.value, wrong)}。`,
    });
  }
}

/** The two figures that 其中 divides, of two units and side by side. */
function wholesAt(text: string, figures: readonly Counted[], at: number): Pair | null {
  const [first, second, next] = figures.slice(at - 1, at + 2);
  if (!first || !second || !next || !JOINT.test(text.slice(second.end, next.start))) return null;
  if (first.unit === second.unit || [first, second].some(({ unit, approx }) => unit === '' || unit === '%' || approx))
    return null;
  return /[。；;]/.test(text.slice(first.end, second.start)) ? null : [first, second];
}

/** 立案88起，结案85起，罚款276万元，其中…: the whole may be told before what became of it. */
function meant(nearest: Counted, pairs: readonly Pair[], before: readonly Counted[]): Counted {
  const parts = pairs.map((pair) => partOf(pair, nearest));
  const fits = (whole: Counted) => whole.unit === nearest.unit && difference(whole, parts) === 0;
  return before.findLast(fits) ?? nearest;
}

/** The pairs behind 其中, in the order of the wholes or in the other. */
function pairsAfter(text: string, figures: readonly Counted[], from: number, wholes: Pair): Pair[] {
  const pairs: Pair[] = [];
  for (let at = from; at + 1 < figures.length; at += 2) {
    const [one, other] = [figures[at], figures[at + 1]];
    const before = pairs.at(-1)?.[1];
    if (!one || !other || one.approx || other.approx) break;
    if (!wholes.every(({ unit }) => one.unit === unit || other.unit === unit) || one.unit === other.unit) break;
    if (!INSIDE.test(text.slice(one.end, other.start))) break;
    if (before && !BETWEEN.test(text.slice(before.end, one.start))) break;
    pairs.push([one, other]);
  }
  return pairs;
}

function partOf([one, other]: Pair, { unit }: Counted): Counted {
  return one.unit === unit ? one : other;
}

/** 0 where the parts come to the whole, as far as rounded figures tell. */
function difference(whole: Counted, parts: readonly Counted[]): number {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, part) => all + part.slack, whole.slack);
  const off = Math.abs(sum - whole.value);
  return off <= slack + 1e-6 ? 0 : off;
}
