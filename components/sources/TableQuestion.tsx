import { Button } from '@/components/ui/Button';
import { useIntake } from './intake-store';

/** Rows that may be the header. */
const FIRST_ROWS = 4;

/** Asks which row of a table is the header, where its words did not tell. */
export function TableQuestion({ draft }: { readonly draft: string | null }) {
  const first = useIntake((state) => state.asked[0]);
  const answer = useIntake((state) => state.answer);
  if (!first) return null;
  const rows = first.table.sheet.rows.slice(0, FIRST_ROWS);
  return (
    <section aria-label="选择表头" className="rounded-md border border-warning bg-card p-2 text-[13px]">
      <p role="status">没有认出“{first.label}”的表头。表头是哪一行？数字数的是什么、单位是什么，要靠它来认。</p>
      <ul className="mt-1.5 flex flex-col gap-1">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is named by its place.
          <li key={at} className="flex items-center gap-2">
            <Button onClick={() => answer(at + 1, draft)}>第 {at + 1} 行</Button>
            <span className="min-w-0 flex-1 truncate text-xs text-soft">
              {row.map(({ text }) => text || '（空）').join(' | ')}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button onClick={() => answer(0, draft)}>没有表头</Button>
        <Button look="quiet" onClick={() => answer(null, draft)}>
          {first.id === null ? '不加这张表' : '不改了'}
        </Button>
      </div>
    </section>
  );
}
