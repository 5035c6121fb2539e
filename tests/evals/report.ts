import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

/** One scenario answered in one manner. */
export const RowSchema = z.object({
  scenario: z.string(),
  manner: z.string(),
  kind: z.enum(['good', 'hostile', 'live']),
  /** Share of the given facts in the result, 0 to 1; null when the task failed. */
  slots: z.number().nullable(),
  structure: z.boolean(),
  /** Something of the model's wording was taken. */
  reworded: z.boolean(),
  phrasing: z.array(z.string()),
  unsupported: z.array(z.string()),
  /** Why there is no result. */
  failure: z.string().nullable(),
});
export type Row = z.infer<typeof RowSchema>;

export const ReportSchema = z.object({ model: z.string(), rows: z.array(RowSchema) });

export function writeReport(file: string, model: string, rows: readonly Row[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ model, rows }, null, 1)}\n`);
}
