import type { BarPanel, OutreachChart } from '@/lib/outreach/chart-data';
import { columnsScene } from './columns-scene';
import { rowsLayout, rowsScene } from './rows-scene';
import { bar, type Frame, fitted, type Scene, type Shape, widthOf, words, wrapped } from './scene';

const MARGIN = 32;
/** Bold words are a little wider. */
const BOLDER = 1.06;

/** What the colours stand for, then the panels one under the other. */
export function chartScene({ shape, series, panels }: OutreachChart, frame: Frame): Scene {
  const layout = rowsLayout(panels, frame);
  const draw = (panel: BarPanel) =>
    shape === 'columns' ? columnsScene(panel, frame) : rowsScene(panel, frame, layout);
  // Units of one thing each need no bars of their own.
  const apart = panels.filter(({ title, bars }) => title === '' && bars.length === 1 && shape === 'rows');
  const shared = panels.filter((panel) => !apart.includes(panel));
  return stacked([legend(series, frame), ...shared.map(draw), listed(apart, frame)], frame);
}

/** A chart as a picture of its own: title above, source and the way of counting below, room around. */
export function pictureScene(chart: OutreachChart, source: string, width: number): Scene {
  const frame = { width: width - 2 * MARGIN, size: 16 };
  const note = `资料来源：${source}。${chart.basis.join('；')}。`;
  const lines = wrapped(note, 13, frame.width).map((line, at) => words(0, 18 + at * 20, line, 13, { tone: 'soft' }));
  const scene = stacked(
    [
      { width, height: 44, shapes: [words(0, 22, fitted(chart.title, 22, frame.width), 22, { bold: true })] },
      chartScene(chart, frame),
      { width, height: 8 + lines.length * 20, shapes: lines },
    ],
    frame,
  );
  return { width, height: scene.height + 2 * MARGIN, shapes: moved(scene.shapes, MARGIN, MARGIN) };
}

function legend(series: OutreachChart['series'], { width, size }: Frame): Scene {
  const shapes: Shape[] = [];
  const step = Math.round(size * 1.6);
  let [x, y] = [0, 0];
  series.forEach(({ name, surface }, at) => {
    const text = fitted(`${name} ${surface}`, size, width - size * 1.3);
    const long = size * 1.3 + widthOf(text, size);
    if (x > 0 && x + long > width) [x, y] = [0, y + step];
    shapes.push(
      bar(x, y + 3, size * 0.85, size * 0.85, `chart-${at + 1}`),
      words(x + size * 1.3, y + size, text, size),
    );
    x += long + size * 1.2;
  });
  return { width, height: series.length > 0 ? y + step + 8 : 0, shapes };
}

/** Name and value of each, as many in a line as have room. */
function listed(panels: readonly BarPanel[], { width, size }: Frame): Scene {
  const shapes: Shape[] = [];
  const step = Math.round(size * 1.75);
  let [x, y] = [0, 0];
  for (const { label, surface } of panels.flatMap(({ bars }) => bars)) {
    const value = widthOf(surface, size) * BOLDER;
    const name = fitted(label, size, width - value - size / 2);
    const long = widthOf(name, size) + size / 2;
    if (x > 0 && x + long + value > width) [x, y] = [0, y + step];
    shapes.push(words(x, y + size + 2, name, size), words(x + long, y + size + 2, surface, size, { bold: true }));
    x += long + value + size * 1.6;
  }
  return { width, height: panels.length > 0 ? y + step : 0, shapes };
}

function stacked(scenes: readonly Scene[], { width, size }: Frame): Scene {
  const shapes: Shape[] = [];
  let y = 0;
  for (const scene of scenes.filter(({ height }) => height > 0)) {
    if (y > 0) y += size * 0.5;
    shapes.push(...moved(scene.shapes, 0, y));
    y += scene.height;
  }
  return { width, height: Math.ceil(y), shapes };
}

function moved(shapes: readonly Shape[], x: number, y: number): Shape[] {
  return shapes.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y }));
}
