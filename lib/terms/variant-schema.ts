import * as z from 'zod';

const VariantSchema = z.strictObject({
  /** The forms of one thing, the one to be preferred first. Sources of patterns; where two match, the longer must come first. */
  forms: z.array(z.string().min(2)).min(2),
  /** True when the later forms are to be replaced even where they alone are used. */
  replace: z.boolean().default(false),
  source: z.string().min(1),
});

export const VariantsSchema = z.strictObject({ asOf: z.iso.date(), variants: z.array(VariantSchema).min(1) });
export type Variants = z.infer<typeof VariantsSchema>;
