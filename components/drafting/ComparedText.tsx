import { useState } from 'react';
import { Difference } from '@/components/ui/Difference';

/** A text a suggestion can be held against: an earlier version, or what stands in the draft. */
export interface Comparable {
  /** 上一稿 */
  readonly label: string;
  readonly text: string;
  /** The suggestion, written in the same way. */
  readonly after: string;
}

interface Props {
  readonly against: readonly Comparable[];
}

/** The difference between a suggestion and another text, the one the user picks. */
export function ComparedText({ against }: Props) {
  const [picked, setPicked] = useState(0);
  const before = against[picked] ?? against[0];
  if (!before) return null;
  return (
    <section aria-label="对照">
      <div className="flex flex-wrap gap-1.5 text-[13px]">
        {against.map(({ label }, at) => (
          <button
            key={label}
            type="button"
            aria-pressed={against[picked] ? at === picked : at === 0}
            onClick={() => setPicked(at)}
            className="min-h-7 rounded px-2 aria-pressed:bg-accent-tint aria-pressed:font-medium aria-pressed:text-accent"
          >
            和{label}比
          </button>
        ))}
      </div>
      <Difference before={close(before.text)} after={close(before.after)} />
      <p className="mt-1 text-xs text-soft">
        <del>删除线</del>是{before.label}有而这一稿没有的，<ins>下划线</ins>是这一稿新写的。
      </p>
    </section>
  );
}

/** Blank lines are the draft's look and no difference. */
function close(text: string): string {
  return text.replace(/\n\s*\n/g, '\n');
}
