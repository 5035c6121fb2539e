import { type ReactNode, useMemo } from 'react';
import { Folded } from '@/components/ui/Folded';
import type { OutreachChart } from '@/lib/outreach/chart-data';
import { ChartTable } from './ChartTable';
import { chartDescription } from './chart-description';
import { chartScene } from './chart-scene';
import { PictureButtons } from './PictureButtons';
import { SceneSvg } from './SceneSvg';

interface Props {
  readonly chart: OutreachChart;
  readonly source: string;
  /** In pixels. */
  readonly width: number;
  /** Beside the title. */
  readonly aside?: ReactNode;
}

const SIZE = 12;

export function ChartFigure({ chart, source, width, aside }: Props) {
  const scene = useMemo(() => chartScene(chart, { width, size: SIZE }), [chart, width]);
  return (
    <figure className="mb-3 rounded-md border border-line bg-card p-2.5">
      <figcaption className="flex min-h-7 flex-wrap items-center gap-2 pb-2">
        <span className="text-[13px] font-semibold">{chart.title}</span>
        {aside && <span className="ml-auto">{aside}</span>}
      </figcaption>
      <SceneSvg scene={scene} title={chart.title} description={chartDescription(chart)} />
      <p className="py-1.5 text-xs text-soft">{chart.basis.join('；')}</p>
      <PictureButtons chart={chart} source={source} />
      <Folded title="看数据" className="mt-1">
        <ChartTable chart={chart} />
      </Folded>
    </figure>
  );
}
