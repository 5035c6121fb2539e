import { Search } from 'lucide-react';
import { Pills } from '@/components/ui/Pills';
import type { GridFilter, GridShow } from '@/lib/outreach/grid-rows';

interface Props {
  readonly filter: GridFilter;
  readonly onFilter: (filter: GridFilter) => void;
  readonly counts: Readonly<Record<GridShow, number>>;
  readonly occasions: readonly (readonly [string, number])[];
  /** Rows that are shown. */
  readonly shown: number;
}

const LABELS: Readonly<Record<GridShow, string>> = {
  all: '全部',
  doubtful: '有疑问',
  unread: '未计入',
  duplicate: '疑似重复',
  mended: '改过',
};
const SHOWS: readonly GridShow[] = ['all', 'doubtful', 'unread', 'duplicate', 'mended'];

/** Which rows are shown: those with some words, of an occasion, or to be looked at. */
export function GridFilters({ filter, onFilter, counts, occasions, shown }: Props) {
  const isFiltered = filter.words !== '' || filter.occasion !== '' || filter.show !== 'all';
  const shows = SHOWS.filter((show) => show === 'all' || show === filter.show || counts[show] > 0);
  return (
    <div className="mb-1.5 flex flex-col gap-1.5">
      <div className="flex gap-1.5">
        <label className="flex min-h-7 min-w-0 flex-1 items-center gap-1 rounded-md border border-line bg-card px-1.5 focus-within:border-accent">
          <Search aria-hidden size={13} className="shrink-0 text-soft" />
          <input
            type="search"
            aria-label="在表格里查找"
            placeholder="查找"
            value={filter.words}
            onChange={({ target }) => onFilter({ ...filter, words: target.value })}
            className="w-full min-w-0 bg-transparent text-[13px] outline-none placeholder:text-soft"
          />
        </label>
        {occasions.length > 1 && (
          <select
            aria-label="只看某个时间节点"
            value={filter.occasion}
            onChange={({ target }) => onFilter({ ...filter, occasion: target.value })}
            className="min-h-7 max-w-[50%] min-w-0 rounded-md border border-line bg-card px-1 text-[13px] text-ink"
          >
            <option value="">全部时间节点</option>
            {occasions.map(([name, count]) => (
              <option key={name} value={name}>
                {name}（{count}）
              </option>
            ))}
          </select>
        )}
      </div>
      {shows.length > 1 && (
        <Pills
          label="看哪些行"
          options={shows.map((show) => [show, `${LABELS[show]} ${counts[show]}`])}
          value={filter.show}
          onChoose={(show) => onFilter({ ...filter, show })}
          small
        />
      )}
      {isFiltered && (
        <p role="status" className="text-xs text-soft">
          看到 {shown} 行，其余只是不显示，统计和成文仍按全部行。
        </p>
      )}
    </div>
  );
}
