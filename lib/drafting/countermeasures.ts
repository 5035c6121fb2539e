import * as z from 'zod';
import { textHash } from '@/lib/facts/hash';
import type { Problem } from '@/lib/report/problems';
import { DATA } from './countermeasures.data';

const CountermeasureSchema = z.strictObject({
  id: z.string(),
  /** What such a problem says. */
  pattern: z.string(),
  /** Headings of the plan's item. */
  titles: z.array(z.string()).min(2),
  /** Each names an action, its object and how it can be checked. */
  measures: z.array(z.string().endsWith('。')).min(3),
});
type Countermeasure = z.infer<typeof CountermeasureSchema>;

const { pairs, general } = z
  .strictObject({
    asOf: z.iso.date(),
    source: z.string(),
    pairs: z.array(CountermeasureSchema),
    general: CountermeasureSchema,
  })
  .parse(DATA);

/** Longest stretch of a problem's own words that a measure may repeat, in characters. */
export const MAX_REPEATED = 8;

export interface Answer {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly string[];
}

/** Two measures against a problem. The same problem and seed give the same; `used` keeps items from repeating. */
export function answer(problem: Problem, seed: number, used: ReadonlySet<string>): Answer {
  const pair =
    pairs.find(({ pattern }) => new RegExp(pattern).test(problem.headline)) ??
    pairs.find(({ pattern }) => new RegExp(pattern).test(problem.text)) ??
    general;
  const turn = Number.parseInt(textHash(problem.text).slice(-4), 36) + seed;
  const free = (words: readonly string[]) =>
    rotate(words, turn).filter((text) => !used.has(text) && repeated(text, problem.text) <= MAX_REPEATED);
  const measures = [...new Set([...free(pair.measures), ...free(general.measures)])].slice(0, 2);
  const title = [...free(pair.titles), ...free(general.titles)][0] ?? '补齐工作短板';
  return { id: pair.id, title, measures };
}

/** All pairs, for tests. */
export const COUNTERMEASURES: readonly Countermeasure[] = [...pairs, general];

function rotate<T>(values: readonly T[], turn: number): T[] {
  const at = turn % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
}

/** Length of the longest stretch two texts share. */
export function repeated(a: string, b: string): number {
  let longest = 0;
  for (let start = 0; start + longest < a.length; start++) {
    while (start + longest < a.length && b.includes(a.slice(start, start + longest + 1))) longest++;
  }
  return longest;
}
