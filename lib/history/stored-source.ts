import * as z from 'zod';

const CellSchema = z.object({ text: z.string(), copy: z.boolean() });
const SheetSchema = z.object({
  rows: z.array(z.array(CellSchema).readonly()).readonly(),
  name: z.string().exactOptional(),
});

/** What the user supplied besides the draft, as it is kept on this machine. Offsets of facts count in `text`. */
export const StoredSourceSchema = z.object({
  id: z.string().min(1),
  label: z.string(),
  /** As Source.kind in lib/facts/ledger. */
  kind: z.enum(['text', 'table', 'plan', 'reference']),
  text: z.string(),
  /** Local day on which it was added: 2025-11-22. */
  added: z.iso.date(),
  /** What the user should know of how it was read, in Chinese. */
  notes: z.array(z.string()),
  /** Of a table: its cells, and the rows down to the header's last where its words did not tell. */
  table: z.object({ sheet: SheetSchema, headerRows: z.int().min(0).nullable() }).exactOptional(),
  /** By the key of a draft: whether that draft uses it. */
  uses: z.record(z.string(), z.boolean()),
});
export type StoredSource = z.infer<typeof StoredSourceSchema>;
