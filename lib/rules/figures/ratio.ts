import type { Counted } from '@/lib/facts/counted';

/** A share in percent, with how exact it can be known. */
export interface Ratio {
  readonly value: number;
  readonly slack: number;
}

/** part ÷ whole in percent; figures in 万 were rounded, so the result is a range. */
export function share(part: Counted, whole: Counted): Ratio {
  return range(
    (100 * (part.value - part.slack)) / (whole.value + whole.slack),
    (100 * (part.value + part.slack)) / Math.max(whole.value - whole.slack, Number.MIN_VALUE),
  );
}

/** By how many percent `to` is more or less than `from`; never negative. */
export function change(from: Counted, to: Counted): Ratio {
  const low = (100 * (to.value - to.slack)) / (from.value + from.slack) - 100;
  const high = (100 * (to.value + to.slack)) / Math.max(from.value - from.slack, Number.MIN_VALUE) - 100;
  return high < 0 ? range(-high, -low) : range(low, high);
}

export function complement({ value, slack }: Ratio): Ratio {
  return { value: 100 - value, slack };
}

function range(low: number, high: number): Ratio {
  return { value: (low + high) / 2, slack: (high - low) / 2 };
}

/** right: the same to the digits shown; cut: cut off instead of rounded; else wrong. */
export function compare(said: Counted, ratio: Ratio): 'right' | 'cut' | 'wrong' {
  const off = Math.abs(said.value - ratio.value) - ratio.slack;
  if (said.approx === '以上' && said.value <= ratio.value + ratio.slack) return 'right';
  if (said.approx === '以下' && said.value >= ratio.value - ratio.slack) return 'right';
  if (said.approx !== null) return off <= Math.max(2 * said.slack, 2) ? 'right' : 'wrong';
  if (off <= said.slack + 1e-9) return 'right';
  return off <= 2 * said.slack && said.value < ratio.value ? 'cut' : 'wrong';
}

/** As it should be written, with as many digits as the writer shows. */
export function written({ value }: Ratio, like: Counted): string {
  const decimals = Math.max(0, Math.round(-Math.log10(2 * like.slack)));
  return `${Number(value.toFixed(decimals))}%`;
}
