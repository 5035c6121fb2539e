import * as z from 'zod';
import { ColumnKindSchema, type ColumnMapping } from './columns';
import { guessColumns } from './guess-columns';
import { dataKindOf, kindOf } from './kinds';
import type { Sheet } from './sheet';

const RememberedSchema = z.object({
  /** The words of the header's last row. */
  header: z.string().min(1),
  kinds: z.array(ColumnKindSchema).min(1),
  /** Id of the kind of table; absent for the usual one. */
  dataKind: z.string().exactOptional(),
});

/** What the user last took the columns of a header for, the newest at the end. What cannot be read is left out. */
export const MappingMemorySchema = z.array(z.unknown()).transform((list) =>
  list.flatMap((one) => {
    const entry = RememberedSchema.safeParse(one);
    return entry.success ? [entry.data] : [];
  }),
);
export type MappingMemory = z.infer<typeof MappingMemorySchema>;

const LIMIT = 50;
const LAST_HEADER = 8;

/** The mapping of the last table with this header; null where there was none or it is what is guessed anyway. */
export function rememberedMapping(memory: MappingMemory, sheet: Sheet, guess: ColumnMapping): ColumnMapping | null {
  for (let at = 0; at < Math.min(LAST_HEADER, sheet.rows.length); at++) {
    const header = headerOf(sheet, at);
    const known = header && memory.findLast((entry) => entry.header === header);
    if (!known) continue;
    const anew = guessColumns(sheet, at + 1, kindOf(known).id);
    if (known.kinds.length !== anew.columns.length) continue;
    const columns = anew.columns.map((column, index) => ({ ...column, kind: known.kinds[index] ?? column.kind }));
    const mapping = { ...anew, columns };
    return JSON.stringify(mapping) === JSON.stringify(guess) ? null : mapping;
  }
  return null;
}

/** The memory with what the user says the columns of this table are; a table without a header is not known again. */
export function withRemembered(memory: MappingMemory, sheet: Sheet, mapping: ColumnMapping): MappingMemory {
  const header = headerOf(sheet, mapping.headerRows - 1);
  if (!header) return memory;
  const kinds = mapping.columns.map(({ kind }) => kind);
  const entry = { header, kinds, ...dataKindOf(kindOf(mapping)) };
  return [...memory.filter((other) => other.header !== header), entry].slice(-LIMIT);
}

/** The memory without any header that this table has. */
export function withoutRemembered(memory: MappingMemory, sheet: Sheet): MappingMemory {
  const headers = sheet.rows.slice(0, LAST_HEADER).map((_, at) => headerOf(sheet, at));
  return memory.filter(({ header }) => !headers.includes(header));
}

/** Null for a row with fewer than two different words: a title is no header. */
function headerOf({ rows }: Sheet, at: number): string | null {
  const texts = rows[at]?.map(({ text }) => text.replace(/\s/g, '')) ?? [];
  return new Set(texts.filter(Boolean)).size < 2 ? null : texts.join('\t');
}
