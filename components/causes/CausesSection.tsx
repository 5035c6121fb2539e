import { useEffect } from 'react';
import { Folded } from '@/components/ui/Folded';
import { Section } from '@/components/ui/Section';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { CauseCard } from './CauseCard';
import { restoreCauses } from './cause-store';

interface Props {
  /** Null before the first read. */
  readonly context: AcceptContext | null;
}

/** 补写原因: the shortcomings of the draft that tell no cause, each with causes to choose from. */
export function CausesSection({ context }: Props) {
  useEffect(() => void restoreCauses(), []);
  const lacking = context?.report.problems.filter(({ hasCause }) => !hasCause) ?? [];
  const isThere = context?.report.parts.some(({ role }) => role === 'problems');
  if (!context || !isThere || lacking.length === 0) return null;
  return (
    <Section title="不足没有写原因" aside={`${lacking.length} 条`}>
      <p className="mb-1.5 text-xs text-soft">
        规定要求写明不足，也写明原因。选了才写，写在这一条后面；软件不替你判断。
      </p>
      <div className="flex flex-col gap-1.5">
        {lacking.map((problem, at) => (
          <Folded
            key={`${problem.headline} ${problem.start}`}
            title={<span className="text-[13px] text-ink">{problem.headline}</span>}
            className="rounded-md border border-line bg-card px-2 py-1"
            {...(at === 0 ? { open: true } : {})}
          >
            <CauseCard problem={problem} context={context} />
          </Folded>
        ))}
      </div>
    </Section>
  );
}
