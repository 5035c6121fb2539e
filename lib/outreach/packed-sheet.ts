import * as z from 'zod';
import type { Sheet } from './sheet';

/** A table as one string, to be stored or sent to a worker: a hundred thousand cells are copied in no time. */
export const PackedSheetSchema = z.object({
  width: z.int().min(1),
  /** All cells row by row, parted by a character that no cell holds. */
  text: z.string(),
  /** Which of the cells, counted from 0, repeat a merged one. */
  copies: z.array(z.int().min(0)),
});
export type PackedSheet = z.infer<typeof PackedSheetSchema>;

const BETWEEN = '\u0000';

export function packSheet({ rows }: Sheet): PackedSheet {
  const copies: number[] = [];
  const width = Math.max(1, rows[0]?.length ?? 0);
  const texts = rows.flatMap((row, at) =>
    row.map(({ text, copy }, column) => {
      if (copy) copies.push(at * width + column);
      return text.replaceAll(BETWEEN, ' ');
    }),
  );
  return { width, text: texts.join(BETWEEN), copies };
}

export function unpackSheet({ width, text, copies }: PackedSheet): Sheet {
  const texts = text.split(BETWEEN);
  const repeated = new Set(copies);
  const height = Math.floor(texts.length / width);
  return {
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => {
        const at = row * width + column;
        return { text: texts[at] ?? '', copy: repeated.has(at) };
      }),
    ),
  };
}
