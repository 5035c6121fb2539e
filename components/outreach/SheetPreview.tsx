import { COLUMN_LABELS, type ColumnKind, ColumnKindSchema, type ColumnMapping } from '@/lib/outreach/columns';
import type { Sheet } from '@/lib/outreach/sheet';

interface Props {
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  readonly onColumn: (at: number, kind: ColumnKind) => void;
}

const KINDS = ColumnKindSchema.options;

/** The pasted table with what each column was taken for; the user can correct it. */
export function SheetPreview({ sheet, mapping, onColumn }: Props) {
  return (
    <section aria-label="粘贴的表格" className="max-h-56 overflow-auto rounded-md border border-line bg-card text-xs">
      <table className="border-collapse">
        <thead className="sticky top-0 bg-sunk">
          <tr>
            {mapping.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is named by its place.
              <th key={at} scope="col" className="border-b border-line p-1 font-normal">
                <select
                  aria-label={`第 ${at + 1} 列是什么`}
                  value={column.kind}
                  onChange={(event) => onColumn(at, ColumnKindSchema.parse(event.target.value))}
                  className="rounded border border-line bg-card p-0.5 text-ink"
                >
                  {KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {COLUMN_LABELS[kind]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is named by its place.
            <tr key={at} className={at < mapping.headerRows ? 'text-soft' : ''}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is named by its place.
                <td key={column} className="max-w-40 truncate border-b border-line px-1.5 py-1" title={cell.text}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
