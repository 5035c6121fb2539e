import * as z from 'zod';

const Verb = z.string().regex(/^[\u4e00-\u9fff]{2}$/);

const CollocationSchema = z.strictObject({
  noun: z.string().regex(/^[\u4e00-\u9fff]{2,3}$/),
  /** Verbs that go with it, the usual one first. */
  right: z.array(Verb).min(1),
  /** Verbs that do not. */
  wrong: z.array(Verb),
  /** Verbs that dictionaries do not give, but that are much written. */
  doubtful: z.array(Verb).default([]),
  /** True for a verb used as a noun (学习, 监督): it may also stand before another noun (学习能力). */
  verbal: z.boolean().default(false),
  source: z.string().min(1),
});

export const CollocationsSchema = z.strictObject({
  asOf: z.iso.date(),
  collocations: z.array(CollocationSchema).min(1),
});
export type Collocation = z.infer<typeof CollocationSchema>;
export type Collocations = z.infer<typeof CollocationsSchema>;
