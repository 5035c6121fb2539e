import type { BarPanel } from '@/lib/outreach/chart-data';
import { bar, type Frame, fitted, type Scene, type Shape, widthOf, words } from './scene';

/** Labels longer than this part of the width stand above their bars. */
const BESIDE = 0.34;

/** Where bars begin, and how much room their values need: the same in all panels of a chart, so that they align. */
export interface RowsLayout {
  /** Width of the column of labels; null where they stand above the bars. */
  readonly left: number | null;
  readonly valueRoom: number;
}

export function rowsLayout(panels: readonly BarPanel[], { width, size }: Frame): RowsLayout {
  const drawn = panels.filter(isDrawn).flatMap(({ bars }) => bars);
  const longest = drawn.reduce((most, { label }) => Math.max(most, widthOf(label, size)), 0);
  return {
    left: longest <= width * BESIDE ? longest + 8 : null,
    valueRoom: drawn.reduce((most, { surface }) => Math.max(most, widthOf(surface, size)), 0) + 10,
  };
}

/** One value alone has nothing to be compared with. */
function isDrawn({ bars }: BarPanel): boolean {
  return bars.length > 1;
}

/** Bars one under the other, label before or above, value after; one alone is told without a bar. */
export function rowsScene(panel: BarPanel, { width, size }: Frame, { left: beside, valueRoom }: RowsLayout): Scene {
  const { title, bars } = panel;
  const shapes: Shape[] = [];
  let y = 0;
  if (title) {
    y += size + 4;
    shapes.push(words(0, y - 4, fitted(title, size, width), size, { tone: 'soft' }));
  }
  const [single] = bars;
  if (single && !isDrawn(panel)) {
    const label = fitted(single.label, size, width - widthOf(single.surface, size) - size);
    shapes.push(
      words(0, y + size + 4, label, size),
      words(widthOf(label, size) + size / 2, y + size + 4, single.surface, size, { bold: true }),
    );
    return { width, height: y + size * 1.75, shapes };
  }
  const isBeside = beside !== null;
  const left = beside ?? 0;
  const room = Math.max(40, width - left - valueRoom);
  const most = bars.reduce((largest, { value }) => Math.max(largest, value), 0);
  const thick = Math.round(size * (isBeside ? 1.05 : 0.8));
  const step = isBeside ? Math.round(size * 1.75) : Math.round(size * 2.75);
  for (const { label, value, surface } of bars) {
    const top = isBeside ? y + (step - thick) / 2 : y + size * 1.4;
    const line = top + thick / 2 + size * 0.36;
    const long = Math.max(1, most === 0 ? 0 : (value / most) * room);
    if (isBeside) shapes.push(words(left - 8, line, label, size, { anchor: 'end' }));
    else shapes.push(words(0, y + size + 1, fitted(label, size, width), size));
    shapes.push(bar(left, top, long, thick, 'chart-2'), words(left + long + 6, line, surface, size, { bold: true }));
    y += step;
  }
  return { width, height: y + 4, shapes };
}
