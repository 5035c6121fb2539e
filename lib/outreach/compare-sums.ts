import type { OutreachEvent } from './event';
import { figureText } from './figure-text';
import type { Doubt } from './read-events';
import { type Total, totalsOf } from './totals';

/** Where the table's own 合计 (its last such row) is not what its rows add up to. */
export function compareSums(events: readonly OutreachEvent[], sums: readonly OutreachEvent[]): Doubt[] {
  const totals = totalsOf(events);
  return (sums.at(-1)?.amounts ?? []).flatMap((said): Doubt[] => {
    const total = totals.find(({ kind, name, unit }) => kind === said.kind && name === said.name && unit === said.unit);
    if (!total || total.value === said.value || !isOneColumn(total, said.cell, totals)) return [];
    const written = figureText(said.value, said.unit, said.approx);
    return [{ cell: said.cell, text: `表中合计“${written}”，各行相加是${total.surface}，请核对` }];
  });
}

/** Whether the column counts this alone: in a cell of several items 折页 may stand for all kinds of 折页. */
function isOneColumn(total: Total, cell: string, totals: readonly Total[]): boolean {
  const column = columnOf(cell);
  const inColumn = totals.filter(({ addends }) => addends.some((addend) => columnOf(addend.cell) === column));
  return inColumn.length === 1 && total.addends.every((addend) => columnOf(addend.cell) === column);
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}
