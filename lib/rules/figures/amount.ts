import type { Counted } from '@/lib/facts/counted';

const SIGNS: ReadonlyMap<number, string> = new Map([
  [1e8, '亿'],
  [1e4, '万'],
]);

/** What was written in 万 or 亿 is told so again: 21.37亿元, not 2137000000元. */
function scaleOf({ value, slack }: Counted): number {
  if (slack < 1) return 1;
  return value >= 1e8 ? 1e8 : 1e4;
}

/** A value computed from figures like this one, with their unit. */
export function amount(value: number, like: Counted): string {
  return `${plainAmount(value, like)}${like.unit}`;
}

/** The same without the unit. */
export function plainAmount(value: number, like: Counted): string {
  const scale = scaleOf(like);
  return `${digits(value / scale)}${SIGNS.get(scale) ?? ''}`;
}

/** 11.64＋3, in the 万 or 亿 of their whole. */
export function addends(parts: readonly Counted[], whole: Counted): string {
  return parts.map(({ value }) => digits(value / scaleOf(whole))).join('＋');
}

function digits(value: number): string {
  return String(Number(value.toFixed(4)));
}
