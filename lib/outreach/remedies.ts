import type { DoubtGroup } from './grid-rows';
import { address, placeOfAddress, type Sheet } from './sheet';

/** A change of one cell that settles a doubt. */
export interface Remedy {
  readonly cell: string;
  readonly text: string;
  /** In Chinese: what the user does by it. */
  readonly label: string;
}

const USUAL_UNIT = /按“([^”]{1,4})”计$/;

/** Whether a doubt is about a column as a whole, and nothing is wrong in its cells. */
export function isOfColumn({ text }: Pick<DoubtGroup, 'text'>): boolean {
  return USUAL_UNIT.test(text);
}

/**
 * The remedy that is sure; null where a person has to look. Figures without a unit count by the usual one already:
 * with it in the header, the table says so itself.
 */
export function remedyFor({ text, cells }: DoubtGroup, { rows }: Sheet, headerRows: number): Remedy | null {
  const unit = USUAL_UNIT.exec(text)?.[1];
  const [first] = cells;
  if (!unit || !first || headerRows === 0) return null;
  const { column } = placeOfAddress(first);
  const header = rows[headerRows - 1]?.[column];
  if (!header?.text || header.copy) return null;
  return { cell: address(headerRows - 1, column), text: `${header.text}（${unit}）`, label: `在表头写上“${unit}”` };
}
