import type { Sheet } from '@/lib/outreach/sheet';
import { useOutreach } from '../outreach-store';

/** Rows that may be the header. */
const FIRST_ROWS = 8;

/** Which row is the header; guessed, and the user can say it. */
export function HeaderChoice({ sheet, headerRows }: { readonly sheet: Sheet; readonly headerRows: number }) {
  const setHeaderRows = useOutreach((state) => state.setHeaderRows);
  const most = Math.max(headerRows, Math.min(FIRST_ROWS, sheet.rows.length - 1));
  return (
    <select
      aria-label="表头是哪一行"
      value={headerRows}
      onChange={({ target }) => setHeaderRows(Number(target.value))}
      className="min-h-7 rounded-md border border-line bg-card px-1.5 text-[13px] text-ink"
    >
      <option value={0}>没有表头</option>
      {Array.from({ length: most }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is named by its place.
        <option key={at} value={at + 1}>
          第 {at + 1} 行是表头
        </option>
      ))}
    </select>
  );
}
