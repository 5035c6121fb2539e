import { TriangleAlert } from 'lucide-react';
import { type AriaAttributes, useId } from 'react';
import { Folded } from '@/components/ui/Folded';
import type { ConflictPlace, LedgerConflict } from '@/lib/facts/ledger-conflicts';
import type { ShowPlace } from './use-show-place';

/** More would push the table out of sight. */
const OPEN = 3;

interface Props {
  readonly conflicts: readonly LedgerConflict[];
  readonly showPlace: ShowPlace;
}

/** The same thing counted differently: the places side by side. */
export function ConflictList({ conflicts, showPlace }: Props) {
  const heading = useId();
  if (conflicts.length === 0) return null;
  return (
    <div className="rounded-md bg-warning-tint p-2 text-[13px]">
      <p id={heading} className="flex items-center gap-1 font-medium">
        <TriangleAlert aria-hidden size={14} className="shrink-0 text-warning" />
        同一件事，数不一样，请核对
      </p>
      <Things aria-labelledby={heading} conflicts={conflicts.slice(0, OPEN)} showPlace={showPlace} />
      {conflicts.length > OPEN && (
        <Folded title={`还有 ${conflicts.length - OPEN} 处`}>
          <Things aria-label="其余说法不一的地方" conflicts={conflicts.slice(OPEN)} showPlace={showPlace} />
        </Folded>
      )}
    </div>
  );
}

function Things({ conflicts, showPlace, ...named }: Props & AriaAttributes) {
  return (
    <ul className="flex flex-col gap-1.5 pt-1" {...named}>
      {conflicts.map(({ what, places }) => (
        <li key={places.map(({ text, place }) => `${text} ${place.start}`).join()}>
          <p className="break-words">{what}</p>
          <ul className="grid grid-cols-2 gap-1.5">
            {places.map((one) => (
              <li key={`${one.text} ${one.place.start}`} className="min-w-0">
                <Place {...one} onShow={showPlace(one.text, one.place)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Place({ label, shown, onShow }: ConflictPlace & { readonly onShow: (() => void) | null }) {
  const words = (
    <>
      <span className="font-medium">{shown}</span>
      <span className="block truncate text-xs text-soft">{label}</span>
    </>
  );
  const look = 'block w-full rounded border border-line bg-card px-2 py-1 text-left';
  if (!onShow) return <div className={look}>{words}</div>;
  return (
    <button type="button" title={`到${label}里看`} className={`${look} hover:bg-sunk`} onClick={onShow}>
      {words}
    </button>
  );
}
