import type { BarPanel } from '@/lib/outreach/chart-data';
import { bar, type Frame, type Scene, type Shape, type Tone, widthOf, words } from './scene';

const WIDEST = 56;
/** Between the parts of a column, so that they are told apart without their colours. */
const GAP = 1;

/** Columns side by side, each with its value above and, where there is room, the values of its parts within. */
export function columnsScene({ bars }: BarPanel, { width, size }: Frame): Scene {
  const small = size - 2;
  const tall = Math.round(Math.min(width * 0.45, 280));
  const top = size + 6;
  const floor = top + tall;
  const band = width / bars.length;
  const thick = Math.min(band * 0.74, WIDEST);
  const most = bars.reduce((largest, { value }) => Math.max(largest, value), 0);
  const shapes: Shape[] = [bar(0, floor, width, 1, 'line')];
  bars.forEach(({ label, under, value, surface, parts }, at) => {
    const middle = band * (at + 0.5);
    const height = most === 0 ? 0 : (value / most) * tall;
    const scale = value === 0 ? 0 : height / value;
    let y = floor;
    (parts.length > 0 ? parts : [value]).forEach((part, series) => {
      const high = part * scale;
      if (high === 0) return;
      y -= high;
      const gap = high > 3 * GAP ? GAP : 0;
      shapes.push(bar(middle - thick / 2, y, thick, high - gap, toneOf(parts.length > 0, series)));
      const told = String(part);
      // A column of one part tells its value above.
      const isApart = parts.filter((one) => one > 0).length > 1;
      if (isApart && high > small + 3 && widthOf(told, small) < thick)
        shapes.push(
          words(middle, y + (high - gap) / 2 + small * 0.36, told, small, {
            anchor: 'middle',
            tone: `on-chart-${series + 1}`,
          }),
        );
    });
    if (value > 0) shapes.push(words(middle, y - 5, surface, size, { anchor: 'middle', bold: true }));
    linesOf(label, small, band).forEach((line, row) => {
      shapes.push(words(middle, floor + (row + 1) * (small + 3) + 2, line, small, { anchor: 'middle', tone: 'soft' }));
    });
    if (under) shapes.push(words(band * at, floor + 2 * (small + 3) + 2, under, small, { tone: 'soft' }));
  });
  const lines = bars.reduce(
    (most, { label, under }) => Math.max(most, linesOf(label, small, band).length, under ? 2 : 1),
    1,
  );
  return { width, height: floor + lines * (small + 3) + 8, shapes };
}

/** 日期不详 stands in two lines under a narrow column. */
function linesOf(label: string, size: number, room: number): string[] {
  if (widthOf(label, size) <= room || label.length < 4) return [label];
  const half = Math.ceil(label.length / 2);
  return [label.slice(0, half), label.slice(half)];
}

function toneOf(isStacked: boolean, series: number): Tone {
  return isStacked ? `chart-${series + 1}` : 'chart-2';
}
