import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/Button';
import { ledgerSource } from './ledger-sources';
import { SourceText } from './SourceText';
import { type KeptSource, useSources } from './source-store';
import { useSourceView } from './source-view-store';
import { TableNotes } from './TableNotes';

interface Props {
  /** Of the draft at hand: rows of other years are no part of a table's text in the ledger. */
  readonly year: number | null;
}

/** One source as the ledger has it, over the panel's lower part, with a place marked. Mounted once in 起草. */
export function SourcePane({ year }: Props) {
  const { shown, close } = useSourceView();
  const source = useSources(({ sources }) => sources.find(({ id }) => id === shown?.sourceId));
  return (
    <Dialog.Root open={source !== undefined} onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-black/40" />
        <Dialog.Popup className="fixed inset-x-0 bottom-0 z-20 flex max-h-[75vh] flex-col rounded-t-lg border-t border-line bg-card shadow-lg outline-none">
          <div className="flex items-center gap-2 border-b border-line py-1 pr-1 pl-3">
            <Dialog.Title className="min-w-0 flex-1 truncate text-[13px] font-semibold">{source?.label}</Dialog.Title>
            <Dialog.Close render={<Button look="quiet" aria-label="关闭资料" className="px-1.5" />}>
              <X aria-hidden size={16} />
            </Dialog.Close>
          </div>
          {source && <OpenSource source={source} year={year} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function OpenSource({ source, year }: Props & { readonly source: KeptSource }) {
  const span = useSourceView((state) => state.shown?.span ?? null);
  const { text } = useMemo(() => ledgerSource(source, year), [source, year]);
  const { table, kind, notes } = source;
  const read = kind === 'table' && table ? { ...source, table } : null;
  return (
    <>
      {(read || notes.length > 0) && (
        <div className="border-b border-line px-3 py-1 text-xs text-soft">
          {read && <TableNotes source={read} year={year} />}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <SourceText text={text} span={span} />
    </>
  );
}
