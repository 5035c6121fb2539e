import { FileText, X } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import { AddSource } from './AddSource';
import { KINDS } from './kinds';
import { useSources } from './source-store';

/** 补充资料: what the drafting may draw on besides the draft itself. */
export function SourcesSection() {
  const { sources, remove } = useSources();
  return (
    <Folded title={sources.length > 0 ? `补充资料（${sources.length} 份）` : '补充资料（可选）'} className="px-3 pt-2">
      <div className="flex flex-col gap-1.5 pb-2">
        {sources.map(({ id, label, kind, text }) => (
          <div key={id} className="flex items-center gap-2 rounded-md border border-line bg-card px-2 py-1 text-[13px]">
            <FileText aria-hidden size={14} className="shrink-0 text-soft" />
            <p className="min-w-0 flex-1 truncate">
              {label}
              <span className="text-xs text-soft">
                {' '}
                · {KINDS.find((one) => one.kind === kind)?.label} · {text.replace(/\s/g, '').length.toLocaleString()} 字
              </span>
            </p>
            <Button
              look="quiet"
              className="px-1.5"
              aria-label={`不用${label}`}
              title="不用这份"
              onClick={() => remove(id)}
            >
              <X aria-hidden size={14} />
            </Button>
          </div>
        ))}
        <AddSource />
      </div>
    </Folded>
  );
}
