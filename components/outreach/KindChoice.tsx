import { KINDS, kindOf } from '@/lib/outreach/kinds';
import { useOutreach } from './outreach-store';

/** What the table was taken for; the user can correct it, and the columns are read anew. */
export function KindChoice() {
  const { mapping, setDataKind } = useOutreach();
  if (!mapping || KINDS.length < 2) return null;
  return (
    <label className="flex flex-wrap items-center gap-1.5 text-[13px]">
      这张表是
      <select
        value={kindOf(mapping).id}
        onChange={({ target }) => setDataKind(target.value)}
        className="min-h-7 rounded-md border border-line bg-card px-1.5 text-ink"
      >
        {KINDS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
