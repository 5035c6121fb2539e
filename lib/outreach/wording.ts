/** Takes one of several ways to say the same; the same seed and turn take the same. */
export type Pick = <T>(from: readonly [T, ...T[]], turn: number) => T;

export function pickBy(seed: number): Pick {
  return (from, turn) => from[Math.abs(seed + turn) % from.length] ?? from[0];
}

export const LEADS = ['结合', '围绕', '利用'] as const;
export const NODES = ['等时间节点', '等重要时间节点', '等节点'] as const;
export const DEEDS = ['开展法治宣传活动', '组织开展法治宣传活动', '开展法治宣传教育活动', '开展普法宣传活动'] as const;
/** Around the forms of an event: 采取现场咨询、展板讲解等形式. */
export const MANNERS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['采取', '形式'],
  ['通过', '方式'],
];
/** The same as a clause of its own, before what was given out. */
export const HELD: typeof MANNERS = [
  ['活动采取', '形式'],
  ['活动以', '形式开展'],
  ['活动通过', '方式开展'],
];
export const ON_THE_SPOT = ['现场', '活动现场'] as const;
export const ALTOGETHER = ['累计', '共'] as const;
export const BESIDES = ['此外，', '另外，'] as const;

/** 甲、乙、丙 of many; `rest` after the last where some are left out. */
export function listed(words: readonly string[], most: number, rest: string): string {
  return `${words.slice(0, most).join('、')}${words.length > most ? rest : ''}`;
}

export function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
