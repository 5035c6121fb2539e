import * as z from 'zod';

export const FactKindSchema = z.enum([
  'count',
  'percent',
  'money',
  'date',
  'year',
  'lawTitle',
  'docNumber',
  'org',
  'person',
  'occasion',
  'quote',
  /** 首次, 全覆盖, 同比 …: a claim of rank, extent or growth. */
  'scale',
]);
export type FactKind = z.infer<typeof FactKindSchema>;

/** 余 and 多 a little more, 近 a little less, 约 about, 以上 at least, 以下 at most, 数 several (数十, 十几). */
export const ApproxSchema = z.enum(['余', '多', '近', '约', '以上', '以下', '数']);
export type Approx = z.infer<typeof ApproxSchema>;

const Offset = z.int().min(0);

const FactSchema = z.object({
  kind: FactKindSchema,
  /** As written, approximation, number and unit together. */
  surface: z.string().min(1),
  /**
   * A number for count, percent, money (yuan) and year; a day as 2024-12-04, 2024-12, --12-04, --12 or ---04; else the
   * normalised words.
   */
  value: z.union([z.number(), z.string()]),
  /** Measure word of a count, % or ‰ of a share, 元 of money; empty for the rest. */
  unit: z.string(),
  approx: ApproxSchema.nullable(),
  /** Offsets of `surface` in the source's text, in UTF-16 units. */
  place: z.object({ source: z.string(), start: Offset, end: Offset }),
});
export type Fact = z.infer<typeof FactSchema>;

/** A fact before it is known which source it is of. */
export type FoundFact = Omit<Fact, 'place'> & { readonly start: number; readonly end: number };
