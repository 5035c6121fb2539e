import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { InlineButton } from '@/components/ui/InlineButton';
import { fullFormula, isShortened, rowsText } from '@/lib/outreach/total-formula';
import type { Total } from '@/lib/outreach/totals';
import { FormulaText } from './FormulaText';

interface Props {
  readonly total: Total;
}

/** One sum; opened, how it was added up and from which rows. */
export function TotalRow({ total }: Props) {
  const { name, surface, addends, rows, formula } = total;
  // A sum of thousands of terms writes its formula only when somebody asks for it.
  const [full, setFull] = useState(false);
  return (
    <li>
      <details>
        <summary className="flex min-h-7 list-none items-baseline gap-2 px-2 py-0.5 text-[13px] hover:bg-sunk [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            size={12}
            className="shrink-0 self-center text-soft motion-safe:transition-transform [details[open]>summary>&]:rotate-90"
          />
          <span className="min-w-0 flex-1 break-words">{name}</span>
          <strong className="shrink-0 tabular-nums">{surface}</strong>
        </summary>
        <div className="px-2 pb-1.5 pl-7 text-xs break-words text-soft">
          <p className={full ? 'max-h-48 overflow-auto' : ''}>
            <FormulaText text={full ? fullFormula(total) : formula} />
            {isShortened(total) && !full && (
              <InlineButton className="ml-1 text-accent underline" onPress={() => setFull(true)}>
                全部算式
              </InlineButton>
            )}
          </p>
          {addends.length > 0 && <p>来自第 {rowsText(rows)} 行</p>}
        </div>
      </details>
    </li>
  );
}
