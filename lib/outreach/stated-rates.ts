import type { Column } from './columns';
import type { DataKind, Rate } from './data-kind';
import type { Amount, OutreachEvent } from './event';
import { figureText } from './figure-text';
import { rateText } from './rates';
import { address, type Cell } from './sheet';
import { thingOf } from './things';

/**
 * Where a rate that the table states is not what its own row makes: 整改率 100% beside 发现6、整改5.
 * @param events the rows, those of 合计 among them
 */
export function rateDoubts(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  events: readonly OutreachEvent[],
  kind: DataKind,
): { readonly cell: string; readonly text: string }[] {
  const stated = columns.flatMap(({ kind: meaning, header }, index) => {
    const rate = meaning === 'rate' && kind.rates.find(({ words }) => words.test(header));
    return rate ? [{ rate, index, inPercent: /[%％]/.test(header) }] : [];
  });
  return events.flatMap(({ row, amounts }) =>
    stated.flatMap(({ rate, index, inPercent }) => {
      const text = rows[row - 1]?.[index]?.text ?? '';
      const said = percentIn(text, inPercent);
      const differs = said && difference(said, rate, amounts, kind);
      return differs ? [{ cell: address(row - 1, index), text: `表中${rate.name}“${text}”，${differs}，请核对` }] : [];
    }),
  );
}

interface Percent {
  readonly value: number;
  /** Digits after the point that are shown. */
  readonly digits: number;
}

/** 98.3%, 98.3 below a header of （%）, or 0.983. */
function percentIn(text: string, inPercent: boolean): Percent | null {
  const [, digits, sign] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  if (digits === undefined) return null;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const isPercent = sign === '%' || inPercent || Number(digits) > 1;
  if (isPercent) return { value: Number(digits), digits: decimals };
  return { value: Number((Number(digits) * 100).toPrecision(12)), digits: Math.max(0, decimals - 2) };
}

/** In Chinese how it is otherwise; null where it agrees to the digits shown, or the row does not tell. */
function difference(said: Percent, rate: Rate, amounts: readonly Amount[], kind: DataKind): string | null {
  const counting = (id: string) => amounts.filter((amount) => thingOf(kind, amount)?.id === id);
  const [part, otherPart] = counting(rate.part);
  const [whole, otherWhole] = counting(rate.whole);
  if (!part || !whole || otherPart || otherWhole) return null;
  if (part.approx || whole.approx || part.unit !== whole.unit || whole.value === 0) return null;
  const named = ({ name, value, unit }: Amount) => `${name}${figureText(value, unit, null)}`;
  const sum = `${named(part)}÷${named(whole)}`;
  if (part.value > whole.value) return `而${named(part)}多于${named(whole)}（或含以前结转的）`;
  const exact = (part.value / whole.value) * 100;
  // GB/T 15835: rounded to the digits shown.
  const isSame = Math.abs(said.value - exact) <= 0.5 * 10 ** -said.digits + 1e-9;
  return isSame ? null : `按${sum}算是${rateText(part.value, whole.value)}`;
}
