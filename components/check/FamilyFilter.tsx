import { countByFamily } from './families';
import { useFilter } from './filter-store';

interface Props {
  /** Ids of the rules of all findings, one for each. */
  readonly rules: readonly string[];
}

/** Shows the findings of one kind only. Not there while there is only one kind. */
export function FamilyFilter({ rules }: Props) {
  const { family, setFamily } = useFilter();
  const families = countByFamily(rules);
  if (families.length < 2 && family === null) return null;
  const isGone = family !== null && families.every((one) => one.family !== family);
  return (
    <select
      aria-label="按类别筛选"
      value={family ?? ''}
      onChange={(event) => setFamily(event.target.value || null)}
      className="min-h-7 max-w-32 rounded border border-line bg-card px-1 text-[13px] text-ink"
    >
      <option value="">全部类别</option>
      {families.map((one) => (
        <option key={one.family} value={one.family}>
          {one.label} {one.count}
        </option>
      ))}
      {isGone && <option value={family}>这一类已没有</option>}
    </select>
  );
}
