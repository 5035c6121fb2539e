import type { BarPanel, OutreachChart } from '@/lib/outreach/chart-data';

/** In Chinese: what a look at the chart tells, its values included. */
export function chartDescription({ series, panels, basis }: OutreachChart): string {
  const colours = series.map(({ name, surface }) => `${name}${surface}`).join('，');
  return [...(colours ? [`其中：${colours}`] : []), ...panels.map(panelText), ...basis].join('。');
}

function panelText({ title, bars }: BarPanel): string {
  const told = bars.filter(({ value }) => value > 0).map(({ under, label, surface }) => `${under}${label}${surface}`);
  return `${title ? `${title}：` : ''}${told.join('，')}`;
}
