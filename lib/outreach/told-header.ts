import { COLUMN_LABELS, type Column, type ColumnKind, ColumnKindSchema } from './columns';

/** Stands above the row numbers of an exported table: 原表行号（普法宣传活动）. */
const ROWS = /^原表行号（(.+)）$/;

const LABELS = ColumnKindSchema.options.map((kind) => COLUMN_LABELS[kind]).join('|');
const TOLD = new RegExp(`^(${LABELS})：(?:(\\S+) )?(\\S+?)(?:（([^（）]+)）)?$`);

/** A header that says itself what stands below it (资料物品：发放 折页（份）); null for any other. */
export function toldHeader(header: string): Column | null {
  if (ROWS.test(header)) return { kind: 'ignore', header, name: '', verb: null, unit: '' };
  const [, label, verb = null, name = '', unit = ''] = TOLD.exec(header) ?? [];
  const kind = ColumnKindSchema.options.find((one) => COLUMN_LABELS[one] === label);
  return kind ? { kind, header, name, verb, unit } : null;
}

/** The header that `toldHeader` reads so. */
export function writtenHeader(kind: ColumnKind, name: string, verb: string | null, unit: string): string {
  return `${COLUMN_LABELS[kind]}：${verb ? `${verb} ` : ''}${name}${unit ? `（${unit}）` : ''}`;
}

/** The first header of an exported table of that kind, by which the row is known for its header. */
export function rowsHeader(kindLabel: string): string {
  return `原表行号（${kindLabel}）`;
}

/** The label of its kind, where a table begins with such a header; null for any other table. */
export function toldKind(firstHeader: string): string | null {
  return ROWS.exec(firstHeader)?.[1] ?? null;
}
