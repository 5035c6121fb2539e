import type { Column } from './columns';
import type { Amount } from './event';
import { itemOf } from './items.data';
import { isStaff, personsName, personsUnit } from './person-names';
import { type AmountReading, readAmounts } from './read-amounts';
import { rightUnit } from './right-unit';
import { address, type Cell } from './sheet';
import { thingAmounts } from './thing-amounts';

export interface RowAmounts {
  readonly amounts: readonly Amount[];
  /** Cell and, in Chinese, what of it was not counted or how it was read. */
  readonly doubts: readonly { readonly cell: string; readonly text: string }[];
}

/** The figures of a row: those of its item, persons, view and session columns, and of item, quantity and unit apart. */
export function rowAmounts(row: readonly Cell[], at: number, columns: readonly Column[]): RowAmounts {
  const amounts: Amount[] = [];
  const doubts: { cell: string; text: string }[] = [];
  const textOf = (kind: Column['kind']) => row[columns.findIndex((column) => column.kind === kind)]?.text ?? '';
  const rowUnit = textOf('unit');
  // A column of figures names nothing.
  const item = row[columns.findIndex(({ kind, thing }) => kind === 'item' && !thing)]?.text ?? '';
  const hasQuantity = columns.some(({ kind }) => kind === 'quantity');
  columns.forEach((column, index) => {
    const cell = row[index];
    // A merged figure is counted where it stands first.
    if (!cell || cell.copy || cell.text === '') return;
    const place = address(at, index);
    if (column.thing && column.kind === 'item') {
      const own = thingAmounts(cell.text, column, place);
      amounts.push(...own.amounts);
      doubts.push(...own.doubts.map((text) => ({ cell: place, text })));
      return;
    }
    const defaults =
      column.kind === 'quantity'
        ? { ...column, name: column.name || nameIn(item), unit: rowUnit || column.unit }
        : column;
    if (!['item', 'quantity', 'persons', 'views', 'sessions'].includes(column.kind)) return;
    // With a column of quantities, a name without a figure is what that counts.
    if (column.kind === 'item' && hasQuantity && !/\d/.test(cell.text.normalize('NFKC'))) return;
    const reading = readAmounts(cell.text);
    doubts.push(...reading.doubts.map((text) => ({ cell: place, text })));
    for (const figure of reading.amounts) {
      const amount = settle(figure, defaults, place);
      if (typeof amount === 'string') doubts.push({ cell: place, text: amount });
      else {
        amounts.push(amount.amount);
        if (amount.doubt) doubts.push({ cell: place, text: amount.doubt });
      }
    }
  });
  return { amounts, doubts };
}

function nameIn(item: string): string {
  return item.replace(/\s/g, '').slice(0, 20);
}

/** An amount, or in Chinese why it is none. */
function settle(
  figure: AmountReading,
  column: Column,
  cell: string,
): { readonly amount: Amount; readonly doubt?: string } | string {
  const { value, approx } = figure;
  // A header's verb fits what the header names, and what no other verb is known for.
  const verb = figure.verb ?? (figure.name && itemOf(figure.name) ? null : column.verb);
  if (value === 0) return '数量为0，没有计入';
  const persons = personsUnit(figure.unit || (column.kind === 'persons' ? column.unit || '人' : ''));
  if (column.kind === 'sessions')
    return { amount: { cell, kind: 'sessions', name: '活动', verb: null, value, unit: '场次', approx } };
  if (column.kind === 'views' || /(?:阅读|浏览|播放|点击|点赞|观看|转发)/.test(figure.name)) {
    const name = (figure.name || column.name || '浏览量').replace(/(?:达到?|超过?)$/, '');
    return {
      amount: { cell, kind: 'views', name, verb: null, value, unit: figure.unit || column.unit || '次', approx },
    };
  }
  if (persons) {
    const words = `${figure.verb ?? ''}${figure.name}` || `${column.verb ?? ''}${column.name}`;
    if (isStaff(words))
      return {
        amount: {
          cell,
          kind: 'item',
          name: figure.name || column.name,
          verb: verb ?? '组织',
          value,
          unit: persons,
          approx,
        },
      };
    return { amount: { cell, kind: 'persons', name: personsName(words), verb: null, value, unit: persons, approx } };
  }
  const name = figure.name || column.name;
  if (!name) return `${value}${figure.unit}没有说明是什么，没有计入；请在表头写明，如“宣传折页（份）”`;
  const unit = figure.unit || column.unit;
  const right = unit && rightUnit(name, unit);
  if (right) {
    const doubt = `“${name}”不用“${unit}”计，成文时写作“${right}”`;
    return { amount: { cell, kind: 'item', name, verb, value, unit: right, approx }, doubt };
  }
  if (unit) return { amount: { cell, kind: 'item', name, verb, value, unit, approx } };
  const usual = itemOf(name)?.unit;
  if (!usual) return `“${name}”${value}没有计量单位，没有计入；请在表头写明，如“${name}（份）”`;
  return {
    amount: { cell, kind: 'item', name, verb, value, unit: usual, approx },
    doubt: `表中没有写“${name}”的单位，按“${usual}”计`,
  };
}
