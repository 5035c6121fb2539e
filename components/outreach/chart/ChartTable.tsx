import type { OutreachChart } from '@/lib/outreach/chart-data';

interface Props {
  readonly chart: OutreachChart;
}

/** What a chart draws, as tables: for those who read by ear, and for copying. */
export function ChartTable({ chart: { title, series, panels } }: Props) {
  return panels.map((panel) => (
    <div
      key={`${panel.title} ${panel.bars[0]?.label}`}
      className="mb-1 max-h-64 overflow-auto rounded-md border border-line"
    >
      <table className="w-full border-collapse text-xs">
        <caption className="p-1 text-left text-soft">{panel.title || title}</caption>
        {series.length > 0 && (
          <thead className="bg-sunk">
            <tr>
              <th scope="col" className="p-1" />
              {series.map(({ name }) => (
                <th key={name} scope="col" className="p-1 text-right font-normal">
                  {name}
                </th>
              ))}
              <th scope="col" className="p-1 text-right font-normal">
                合计
              </th>
            </tr>
          </thead>
        )}
        <tbody>
          {panel.bars.map(({ label, under, surface, parts }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: January stands twice in a table of two years.
            <tr key={at} className="border-t border-line">
              <th scope="row" className="p-1 text-left font-normal break-words">
                {under}
                {label}
              </th>
              {parts.map((part, index) => (
                <td key={series[index]?.name} className="p-1 text-right tabular-nums">
                  {part || ''}
                </td>
              ))}
              <td className="p-1 text-right font-medium whitespace-nowrap tabular-nums">{surface}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}
