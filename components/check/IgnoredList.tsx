import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import type { Ignored } from '@/lib/settings/ignored';
import { useIgnored } from './ignored-store';
import { useWorkspaceState } from './workspace-context';

const SCOPES: Readonly<Record<Ignored['scope'], string>> = {
  place: '这一处',
  draft: '本稿这一类',
  rule: '所有稿件',
};

interface Props {
  readonly draftKey: string;
  /** Findings of the draft that are not shown for it. */
  readonly hidden: number;
}

/** What is ignored and concerns this draft, each with a way back. */
export function IgnoredList({ draftKey, hidden }: Props) {
  const { list, restore } = useIgnored();
  const titles = useWorkspaceState((state) => state.titles);
  const entries = list.filter((entry) => entry.scope === 'rule' || entry.draft === draftKey).reverse();
  if (entries.length === 0) return null;
  return (
    <Folded title={`已忽略 ${entries.length} 项（本稿少列 ${hidden} 处）`} className="px-3 pb-3">
      <ul className="mt-1 flex flex-col gap-1">
        {entries.map((entry) => (
          <li
            key={JSON.stringify(entry)}
            className="flex items-center gap-2 rounded-md border border-line bg-card p-2 text-[13px]"
          >
            <div className="min-w-0 flex-1">
              <p className="line-clamp-2">
                {entry.scope === 'place' ? entry.message : (titles[entry.rule] ?? entry.message)}
              </p>
              <p className="truncate text-xs text-soft">
                {SCOPES[entry.scope]}
                {entry.scope === 'place' && entry.quote.trim() && `：${entry.quote}`}
              </p>
            </div>
            <Button onClick={() => restore([entry])}>恢复</Button>
          </li>
        ))}
      </ul>
      {entries.length > 1 && (
        <Button className="mt-1.5" onClick={() => restore(entries)}>
          全部恢复
        </Button>
      )}
    </Folded>
  );
}
