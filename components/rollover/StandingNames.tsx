import { useWorkspace } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import type { StandingName } from '@/lib/drafting/rollover/standing-names';
import { useRollover } from './rollover-store';

const KINDS: readonly { readonly kind: StandingName['kind']; readonly label: string }[] = [
  { kind: 'org', label: '单位' },
  { kind: 'lawTitle', label: '法规和文件' },
  { kind: 'docNumber', label: '文号' },
  { kind: 'occasion', label: '时间节点' },
  { kind: 'quote', label: '提法' },
];
const NONE: readonly string[] = [];

/** 名称照旧: names of last year's report; those the user ticks stay as they are. Nothing is ticked beforehand. */
export function StandingNames({ names }: { readonly names: readonly StandingName[] }) {
  const { draftKey } = useWorkspace();
  const ticked = useRollover((state) => state.ticked[draftKey] ?? NONE);
  const tick = useRollover((state) => state.tick);
  const kept = names.filter(({ id }) => ticked.includes(id)).length;
  return (
    <Folded
      title={`今年照旧的名称（已选 ${kept} / ${names.length}）${kept === 0 ? '：先选好，可以少填' : ''}`}
      className="rounded-md border border-line bg-card px-2 py-1"
    >
      <p className="text-xs text-soft">单位改名、文件修订的不要选。选了的照去年写，没选的留空待核实。</p>
      {KINDS.map(({ kind, label }) => {
        const own = names.filter((name) => name.kind === kind);
        if (own.length === 0) return null;
        const ids = own.map(({ id }) => id);
        const all = ids.every((id) => ticked.includes(id));
        const others = ticked.filter((id) => !ids.includes(id));
        return (
          <fieldset key={kind} className="mt-1">
            <legend className="flex items-center gap-1 text-xs font-medium text-soft">
              {label}
              <Button
                look="quiet"
                className="text-xs"
                onClick={() => tick(draftKey, all ? others : [...others, ...ids])}
              >
                {all ? '都不选' : '都照旧'}
              </Button>
            </legend>
            {own.map(({ id, text, count }) => (
              <label key={id} className="flex cursor-pointer items-start gap-2 rounded p-0.5 text-[13px] hover:bg-sunk">
                <input
                  type="checkbox"
                  checked={ticked.includes(id)}
                  onChange={() =>
                    tick(draftKey, ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])
                  }
                  className="mt-1 accent-(--accent)"
                />
                <span className="min-w-0 break-words">
                  {text}
                  {count > 1 && <span className="text-xs text-soft"> {count} 处</span>}
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </Folded>
  );
}
