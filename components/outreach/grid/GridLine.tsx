import type { Column } from '@/lib/outreach/columns';
import { cellName } from '@/lib/outreach/grid-rows';
import type { Cell } from '@/lib/outreach/sheet';
import { CellEditor } from './CellEditor';

interface Props {
  /** From 1. */
  readonly row: number;
  /** Among the lines shown, from 2: the head is the first. */
  readonly index: number;
  readonly height: number;
  readonly cells: readonly Cell[];
  readonly columns: readonly Column[];
  readonly doubts: ReadonlySet<number>;
  readonly mended: ReadonlySet<string>;
  /** What is to be said of the whole line, in Chinese. */
  readonly remark: string | null;
  readonly look: LineLook;
  /** The column that is looked at, null for none in this line. */
  readonly active: number | null;
  readonly isEditing: boolean;
  readonly onDone: (name: string, text: string, next: boolean) => void;
  readonly onLeave: () => void;
}

export type LineLook = 'header' | 'counted' | 'unread' | 'duplicate';

const LOOKS: Readonly<Record<LineLook, string>> = {
  header: 'bg-sunk text-soft',
  counted: 'bg-card',
  unread: 'bg-card text-soft',
  duplicate: 'bg-card',
};
const MARKS: Readonly<Record<LineLook, string>> = {
  header: 'border-l-transparent',
  counted: 'border-l-transparent',
  unread: 'border-l-line',
  duplicate: 'border-l-warning',
};
const WORDS: Readonly<Record<LineLook, string>> = { header: '表头', counted: '', unread: '未计', duplicate: '疑重' };

/** One line of the table. */
export function GridLine(props: Props) {
  const { row, index, height, cells, columns, doubts, mended, remark, look, active, isEditing } = props;
  const { onDone, onLeave } = props;
  return (
    <tr aria-rowindex={index} style={{ height }} className={LOOKS[look]}>
      <th
        scope="row"
        title={remark ?? undefined}
        className={`sticky left-0 z-10 border-r border-b border-l-[3px] border-r-line border-b-line bg-sunk p-0 text-center leading-none font-normal text-soft ${MARKS[look]}`}
      >
        {row}
        {WORDS[look] && <span className="mt-0.5 block text-[10px]">{WORDS[look]}</span>}
      </th>
      {columns.map((column, at) => {
        const name = cellName(row, at);
        const text = cells[at]?.text ?? '';
        const tint = mended.has(name) ? 'bg-accent-tint' : doubts.has(at) ? 'bg-warning-tint' : '';
        return (
          <td
            key={name}
            id={`cell-${name}`}
            data-cell={name}
            title={text}
            className={`relative border-r border-b border-line px-1.5 py-0 ${tint} ${
              cells[at]?.copy || column.kind === 'ignore' ? 'text-soft' : ''
            } ${active === at ? 'outline-2 -outline-offset-2 outline-accent' : ''}`}
          >
            <span className="block truncate">{text}</span>
            {mended.has(name) && (
              <span
                aria-hidden
                className="absolute top-0 right-0 border-4 border-accent border-b-transparent border-l-transparent"
              />
            )}
            {active === at && isEditing && (
              <CellEditor
                name={name}
                text={text}
                isLast={at > 0 && at === columns.length - 1}
                onDone={(words, next) => onDone(name, words, next)}
                onLeave={onLeave}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}
