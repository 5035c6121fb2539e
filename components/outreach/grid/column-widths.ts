import type { ColumnKind } from '@/lib/outreach/columns';

/** Room for the usual contents, in pixels. */
const WIDTHS: Partial<Readonly<Record<ColumnKind, number>>> = {
  date: 104,
  occasion: 124,
  theme: 156,
  item: 140,
  remark: 120,
  ignore: 84,
  unit: 76,
  sessions: 84,
};
const USUAL = 108;

/** Width of the column of row numbers. */
export const NUMBERS = 44;

export function widthOf(kind: ColumnKind): number {
  return WIDTHS[kind] ?? USUAL;
}
