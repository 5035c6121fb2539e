import type { Column } from './columns';
import type { Amount } from './event';
import { isStaff, personsUnit } from './person-names';
import { type AmountsReading, readAmounts } from './read-amounts';

const ZERO = /^[0０零](?:\.0+)?$/;
const MONEY = /^(?:人民币|[¥￥])?\s*([\d,，]+(?:\.\d+)?)\s*(亿|万)?(元)?$/;

/**
 * A cell below a header that the table's kind knows. Money counts, and a zero is kept: it is somebody's figure, though
 * nothing may be said of it unasked.
 */
export function thingAmounts(
  text: string,
  { name, verb, unit, thing }: Column,
  cell: string,
): { readonly amounts: readonly Amount[]; readonly doubts: AmountsReading['doubts'] } {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const as = (value: number, own: Partial<Amount> = {}): Amount => {
    const amount: Amount = {
      cell,
      kind: 'item',
      name,
      verb,
      value,
      unit,
      approx: null,
      ...(thing && { thing }),
      ...own,
    };
    const persons = personsUnit(amount.unit);
    if (!persons || isStaff(amount.name)) return amount;
    return { ...amount, kind: 'persons', unit: persons };
  };
  const bare = ZERO.test(plain.replace(new RegExp(`${unit}$`), ''));
  if (bare) return { amounts: [as(0)], doubts: [] };
  const money = unit.endsWith('元') ? MONEY.exec(plain) : null;
  if (money) {
    const [, digits = '', size = '', yuan] = money;
    const given = Number(digits.replace(/[,，]/g, '')) * sizeOf(yuan ? size : unit);
    return { amounts: [as(Number((given / sizeOf(unit)).toPrecision(12)))], doubts: [] };
  }
  const { amounts, doubts } = readAmounts(text);
  return {
    amounts: amounts.map(({ value, approx, ...said }) => {
      const figure = { unit: said.unit || unit, approx };
      // A cell with names of its own counts what these say.
      if (!said.name) return as(value, figure);
      const { thing: _, ...named } = as(value, { ...figure, name: said.name, verb: said.verb });
      return named;
    }),
    doubts,
  };
}

function sizeOf(unit: string): number {
  return unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1;
}
