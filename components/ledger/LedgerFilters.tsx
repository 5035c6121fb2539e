import type { LedgerRow } from '@/lib/facts/ledger-rows';
import { kindChoices, type LedgerFilter, textChoices } from './filter-rows';
import { useLedger } from './ledger-store';

interface Props {
  readonly rows: readonly LedgerRow[];
  readonly filter: LedgerFilter;
  /** How many rows there are after filtering. */
  readonly shown: number;
  /** How many figures of the draft no source bears out. */
  readonly openCount: number;
}

const FIELD = 'min-h-7 rounded border border-line bg-card px-1 text-[13px] text-ink';

export function LedgerFilters({ rows, filter, shown, openCount }: Props) {
  const narrow = useLedger((state) => state.narrow);
  const kinds = kindChoices(rows);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <select
        aria-label="按类别筛选台账"
        value={filter.kind ?? ''}
        onChange={({ target }) => narrow({ kind: kinds.find(({ value }) => value === target.value)?.value ?? null })}
        className={FIELD}
      >
        <option value="">全部类别</option>
        {kinds.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {label} {count}
          </option>
        ))}
      </select>
      <select
        aria-label="按出处筛选台账"
        value={filter.text ?? ''}
        onChange={({ target }) => narrow({ text: target.value || null })}
        className={`${FIELD} max-w-36`}
      >
        <option value="">全部出处</option>
        {textChoices(rows).map(({ value, label, count }) => (
          <option key={value} value={value}>
            {label} {count}
          </option>
        ))}
      </select>
      <input
        type="search"
        aria-label="在台账里查找"
        placeholder="查找"
        value={filter.query}
        onChange={({ target }) => narrow({ query: target.value })}
        className={`${FIELD} min-w-20 flex-1 px-1.5 placeholder:text-soft`}
      />
      {(openCount > 0 || filter.openOnly) && (
        <button
          type="button"
          aria-pressed={filter.openOnly}
          onClick={() => narrow({ openOnly: !filter.openOnly })}
          className={`min-h-7 rounded-full border px-2.5 text-[13px] ${
            filter.openOnly ? 'border-transparent bg-warning-tint font-medium text-warning' : 'border-line bg-card'
          }`}
        >
          待补佐证 {openCount}
        </button>
      )}
      <p role="status" className="ml-auto text-xs text-soft">
        {shown === rows.length ? `共 ${rows.length} 条` : `${shown} 条，共 ${rows.length} 条`}
      </p>
    </div>
  );
}
