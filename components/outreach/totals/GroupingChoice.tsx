import { Pills } from '@/components/ui/Pills';
import { GROUPING_LABELS, GROUPINGS, type Grouping } from '@/lib/outreach/group-totals';

interface Props {
  /** Null for the whole table. */
  readonly value: Grouping | null;
  readonly onChoose: (value: Grouping | null) => void;
}

const OPTIONS: readonly (readonly [Grouping | null, string])[] = [
  [null, '全部'],
  ...GROUPINGS.map((grouping) => [grouping, GROUPING_LABELS[grouping]] as const),
];

export function GroupingChoice({ value, onChoose }: Props) {
  return <Pills label="怎么分组" options={OPTIONS} value={value} onChoose={onChoose} className="mb-2" />;
}
