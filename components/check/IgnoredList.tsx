import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import type { Ignored } from '@/lib/settings/ignored';
import { useIgnored } from './ignored-store';

const SCOPES: Readonly<Record<Ignored['scope'], string>> = {
  place: '此处',
  draft: '本稿同类',
  rule: '所有稿件',
};

interface Props {
  readonly draftKey: string;
}

/** What is ignored and concerns this draft, each with a way back. */
export function IgnoredList({ draftKey }: Props) {
  const { list, restore } = useIgnored();
  const entries = list.filter((entry) => entry.scope === 'rule' || entry.draft === draftKey);
  if (entries.length === 0) return null;
  return (
    <Folded title={`已忽略 ${entries.length} 项`} className="px-3 pb-3">
      <ul className="mt-1 flex flex-col gap-1">
        {entries.map((entry) => (
          <li
            key={JSON.stringify(entry)}
            className="flex items-center gap-2 rounded-md border border-line bg-card p-2 text-[13px]"
          >
            <div className="min-w-0 flex-1">
              <p className="line-clamp-2">{entry.message}</p>
              <p className="truncate text-xs text-soft">
                {SCOPES[entry.scope]}
                {entry.scope === 'place' && entry.quote && `：${entry.quote}`}
              </p>
            </div>
            <Button onClick={() => restore(entry)}>恢复</Button>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
