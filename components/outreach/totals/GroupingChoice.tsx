import { GROUPING_LABELS, GROUPINGS, type Grouping } from '@/lib/outreach/group-totals';

interface Props {
  /** Null for the whole table. */
  readonly value: Grouping | null;
  readonly onChoose: (value: Grouping | null) => void;
}

export function GroupingChoice({ value, onChoose }: Props) {
  return (
    <fieldset className="mb-2 flex flex-wrap gap-1.5">
      <legend className="sr-only">怎么分组</legend>
      {([null, ...GROUPINGS] as const).map((grouping) => (
        <button
          key={grouping ?? 'whole'}
          type="button"
          aria-pressed={grouping === value}
          onClick={() => onChoose(grouping)}
          className={`min-h-7 rounded-full border px-2.5 text-xs ${
            grouping === value ? 'border-transparent bg-accent-tint font-medium text-accent' : 'border-line bg-card'
          }`}
        >
          {grouping === null ? '全部' : GROUPING_LABELS[grouping]}
        </button>
      ))}
    </fieldset>
  );
}
