import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { OutreachChart } from '@/lib/outreach/chart-data';
import { chartDescription } from './chart-description';
import { pictureScene } from './chart-scene';
import { SceneSvg } from './SceneSvg';

/** In pixels before they are doubled: fills the width of a slide. */
const WIDTH = 800;
const SCALE = 2;

/** The chart as a PNG on white, twice as fine as it is large. @throws Error where the browser cannot draw it */
export async function chartPicture(chart: OutreachChart, source: string): Promise<Blob> {
  const scene = pictureScene(chart, source, WIDTH);
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svgText(chart, scene)], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = scene.width * SCALE;
    canvas.height = scene.height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function svgText(chart: OutreachChart, scene: ReturnType<typeof pictureScene>): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() =>
    root.render(<SceneSvg scene={scene} isPrint title={chart.title} description={chartDescription(chart)} />),
  );
  const svg = holder.firstElementChild;
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  return text;
}
