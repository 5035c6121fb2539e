import type { DataKind, Rate } from './data-kind';
import type { Amount, OutreachEvent } from './event';
import { figureText } from './figure-text';
import { thingOf } from './things';
import { type Total, totalsOf } from './totals';

/** A share computed from the table's own sums. */
export interface ComputedRate {
  readonly name: string;
  /** 98.3% */
  readonly surface: string;
  /** 98.3 */
  readonly percent: number;
  /** 已办结295件÷受理300件＝98.3% */
  readonly formula: string;
  readonly addends: readonly Amount[];
}

export interface RatesReading {
  readonly rates: readonly ComputedRate[];
  /** In Chinese: which was not computed and why. */
  readonly doubts: readonly string[];
}

/** The rates of a kind that the table's columns bear out; none where a part is missing, doubtful or more than its whole. */
export function ratesOf(kind: DataKind, events: readonly OutreachEvent[]): RatesReading {
  const totals = totalsOf(events);
  const rates: ComputedRate[] = [];
  const doubts: string[] = [];
  for (const rate of kind.rates) {
    const made = computed(rate, kind, events, totals);
    if (typeof made === 'string') doubts.push(made);
    else if (made) rates.push(made);
  }
  return { rates, doubts };
}

/** null where the table has no columns for it. */
function computed(
  rate: Rate,
  kind: DataKind,
  events: readonly OutreachEvent[],
  totals: readonly Total[],
): ComputedRate | string | null {
  const { name } = rate;
  const counting = (id: string) => totals.filter((total) => thingOf(kind, total)?.id === id);
  const parts = counting(rate.part);
  const wholes = counting(rate.whole);
  const [part] = parts;
  const [whole] = wholes;
  if (!part || !whole) return null;
  const not = (why: string) => `${name}没有计算：${why}。`;
  if (parts.length > 1 || wholes.length > 1)
    return not(`“${[...parts, ...wholes].map((one) => one.name).join('、')}”有几列，不知道按哪一列算`);
  if (part.unit !== whole.unit) return not(`“${part.name}”按${part.unit}计，“${whole.name}”按${whole.unit}计`);
  if (part.approx || whole.approx) return not('其中有约数');
  if (whole.value === 0) return null;
  const gap = events.find(({ amounts }) => {
    const has = ({ name: named, unit }: Total) => amounts.some((one) => one.name === named && one.unit === unit);
    return has(part) !== has(whole);
  });
  // Where a table counts downwards each stands in a row of its own, once.
  const isDownwards = part.addends.length === 1 && whole.addends.length === 1;
  if (gap && !isDownwards) return not(`第${gap.row}行“${part.name}”和“${whole.name}”只填了一个`);
  if (part.value > whole.value)
    return not(`“${part.name}”${part.surface}多于“${whole.name}”${whole.surface}，请核对（或含以前结转的）`);
  const surface = rateText(part.value, whole.value);
  return {
    name,
    surface,
    percent: Number.parseFloat(surface),
    formula: `${name}：${part.name}${part.surface}÷${whole.name}${whole.surface}＝${surface}`,
    addends: [...part.addends, ...whole.addends],
  };
}

/** One decimal, none where it is a whole number; more where less would round a part up to the whole or down to nothing. */
export function rateText(part: number, whole: number): string {
  const exact = (part / whole) * 100;
  for (let digits = 1; digits < 4; digits++) {
    const rounded = Number(exact.toFixed(digits));
    if ((rounded !== 100 || part === whole) && (rounded !== 0 || part === 0)) return `${rounded}%`;
  }
  return figureText(Number(exact.toPrecision(12)), '%', null);
}
