import { describe, expect, it } from 'vitest';
import type { OutreachChart } from '@/lib/outreach/chart-data';
import { chartScene, pictureScene } from './chart-scene';
import { type Shape, widthOf } from './scene';

const bars = (count: number, label: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => ({
    label: label(at),
    under: '',
    value: (at + 1) * 1000,
    surface: `${(at + 1) * 1000}余人次`,
    parts: [],
  }));

const months: OutreachChart = {
  title: '各月宣传活动场次',
  shape: 'columns',
  series: [
    { name: '“4·15”全民国家安全教育日', surface: '12场次' },
    { name: '没有时间节点', surface: '4场次' },
  ],
  panels: [
    {
      title: '',
      bars: Array.from({ length: 13 }, (_, at) => ({
        label: at < 12 ? `${at + 1}月` : '日期不详',
        under: '',
        value: at,
        surface: String(at),
        parts: [at - (at > 3 ? 3 : 0), at > 3 ? 3 : 0],
      })),
    },
  ],
  basis: ['共78场次'],
};

const rows = (label: (at: number) => string): OutreachChart => ({
  ...months,
  shape: 'rows',
  series: [],
  panels: [
    { title: '受众，共36000余人次', bars: bars(8, label) },
    { title: '咨询', bars: bars(1, label) },
  ],
});

function edges(shape: Shape): readonly [number, number] {
  if (shape.kind === 'bar') return [shape.x, shape.x + shape.width];
  const width = widthOf(shape.text, shape.size);
  const start = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
  return [start, start + width];
}

const CHARTS: readonly (readonly [string, OutreachChart])[] = [
  ['months by occasion', months],
  ['rows with short labels', rows((at) => `${at + 1}月`)],
  ['rows with long labels', rows((at) => `“12·4”国家宪法日暨第${at}个全国法治宣传教育日系列主题宣传活动`)],
];

describe.each(CHARTS)('%s', (_, chart) => {
  it.each([316, 376, 736])('stays within %i pixels', (width) => {
    const { shapes, height } = chartScene(chart, { width, size: width > 500 ? 16 : 12 });
    for (const shape of shapes) {
      const [left, right] = edges(shape);
      expect(left, JSON.stringify(shape)).toBeGreaterThanOrEqual(-1);
      expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width + 1);
      expect(shape.y).toBeLessThanOrEqual(height);
    }
  });
});

describe('chartScene', () => {
  it('draws bars as long as their values, and tells each', () => {
    const { shapes } = chartScene(
      rows((at) => `${at + 1}月`),
      { width: 316, size: 12 },
    );
    const drawn = shapes.filter((shape) => shape.kind === 'bar').map(({ width }) => width);
    drawn.forEach((width, at) => {
      expect(width / (drawn[0] ?? 0)).toBeCloseTo(at + 1, 5);
    });
    expect(shapes.flatMap((shape) => (shape.kind === 'words' ? shape.text : []))).toEqual(
      expect.arrayContaining(['1000余人次', '8000余人次']),
    );
    // One value alone has no bar.
    expect(drawn).toHaveLength(8);
  });

  it('stacks the parts of a column to its whole', () => {
    const { shapes } = chartScene(months, { width: 736, size: 16 });
    const columns = shapes.filter((shape) => shape.kind === 'bar' && shape.tone.startsWith('chart'));
    const heights = new Map<number, number>();
    // The first two are the legend's.
    for (const shape of columns.slice(2)) {
      if (shape.kind === 'bar') heights.set(shape.x, (heights.get(shape.x) ?? 0) + shape.height + 1);
    }
    const [first = 0] = heights.values();
    expect([...heights.values()].map((height) => Math.round(height / first))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it('names source and way of counting in the picture, in as many lines as they need', () => {
    const chart = { ...months, basis: Array.from({ length: 12 }, (_, at) => `第${at}条统计口径的说明文字`) };
    const { shapes, width, height } = pictureScene(chart, '宣传活动表（40行）', 800);
    const told = shapes.flatMap((shape) => (shape.kind === 'words' ? shape.text : [])).join('');
    expect(told).toContain('资料来源：宣传活动表（40行）。第0条统计口径');
    expect(told).toContain('第11条统计口径的说明文字。');
    for (const shape of shapes) expect(edges(shape)[1]).toBeLessThanOrEqual(width);
    expect(Math.max(...shapes.map(({ y }) => y))).toBeLessThan(height);
  });
});
