import { KIND_LABELS } from '@/lib/facts/kind-labels';
import type { Evidence } from '@/lib/facts/ledger-evidence';
import type { LedgerRow } from '@/lib/facts/ledger-rows';
import { useRowKeys } from './use-row-keys';
import type { ShowPlace } from './use-show-place';

interface Props {
  readonly rows: readonly LedgerRow[];
  /** How many are not listed yet. */
  readonly more: number;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly isOpen: (row: LedgerRow) => boolean;
  readonly onMore: () => void;
  readonly showPlace: ShowPlace;
}

const HEADS = [
  ['数据', 'w-[32%]'],
  ['说的是什么', ''],
  ['出处', 'w-[24%]'],
] as const;

/** The facts by place, in a box of its own: the drafting below stays in reach. */
export function LedgerTable({ rows, more, evidence, isOpen, onMore, showPlace }: Props) {
  const ways = new Map(
    rows.flatMap(({ id, text, place }) => {
      const way = text !== null && place ? showPlace(text, place) : null;
      return way ? [[id, way]] : [];
    }),
  );
  const { stop, onKeyDown, onFocus } = useRowKeys([...ways.keys()]);
  return (
    <div className="max-h-96 overflow-y-auto rounded-md border border-line bg-card">
      <table className="w-full table-fixed border-collapse text-[13px]">
        <caption className="sr-only">稿件和资料里的数据，按出现的先后</caption>
        <thead className="sticky top-0 z-10 bg-sunk text-left text-xs text-soft">
          <tr>
            {HEADS.map(([head, width]) => (
              <th key={head} scope="col" className={`px-2 py-1 font-medium ${width}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              proof={isOpen(row) ? null : (evidence.get(row.id)?.borneOut ?? [])}
              onShow={ways.get(row.id) ?? null}
              isStop={row.id === stop}
              onFocus={onFocus}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button
          type="button"
          className="min-h-8 w-full px-2 text-left text-[13px] text-soft hover:text-ink"
          onClick={onMore}
        >
          还有 {more} 条，继续列出
        </button>
      )}
    </div>
  );
}

/** Characters that fit on a line. */
const SHORT = 10;

interface RowProps {
  readonly row: LedgerRow;
  /** Rows of sources that bear it out; null for a figure without any. */
  readonly proof: readonly LedgerRow[] | null;
  readonly onShow: (() => void) | null;
  /** The one row at which the Tab key stops. */
  readonly isStop: boolean;
  readonly onFocus: (id: string) => void;
}

function Row({ row, proof, onShow, isStop, onFocus }: RowProps) {
  const { surface, kind, unit, before, after, headings, sentence, label, formula } = row;
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="px-2 py-1 text-left font-medium break-words">
        {onShow ? (
          <button
            type="button"
            title={`到${label}里看`}
            tabIndex={isStop ? 0 : -1}
            onFocus={() => onFocus(row.id)}
            className="min-h-6 rounded text-left underline decoration-line decoration-1 underline-offset-3 hover:decoration-current"
            onClick={onShow}
          >
            {surface}
          </button>
        ) : (
          surface
        )}
        <span className="block text-xs font-normal text-soft">
          {KIND_LABELS[kind]}
          {unit && ` · ${unit}`}
        </span>
      </th>
      <td className="px-2 py-1 break-words" title={sentence}>
        {formula ?? (
          <>
            {before}
            <mark className={`bg-warning-tint text-ink ${surface.length <= SHORT ? 'whitespace-nowrap' : ''}`}>
              {surface}
            </mark>
            {after}
          </>
        )}
        <span className="block truncate text-xs text-soft" title={headings.join(' / ')}>
          {headings.at(-1)}
        </span>
      </td>
      <td className="px-2 py-1 break-words">
        {label}
        {proof === null && <span className="block text-xs text-warning">待补佐证</span>}
        {proof !== null && proof.length > 0 && (
          <span className="block text-xs text-good">见{proof.map((one) => one.label).join('、')}</span>
        )}
      </td>
    </tr>
  );
}
