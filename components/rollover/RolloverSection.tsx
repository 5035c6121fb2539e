import { useState } from 'react';
import { LastYear } from '@/components/check/LastYear';
import { useLastYear } from '@/components/check/last-year-store';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import { Notice } from '@/components/ui/Notice';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { RolledPane } from './RolledPane';
import { StandingNames } from './StandingNames';
import { useRolledReport } from './use-rollover';

interface Props {
  /** Null before the first read. */
  readonly context: AcceptContext | null;
}

/** 去年稿转今年稿: last year's report as this year's skeleton, nothing of last year's facts in it. */
export function RolloverSection({ context }: Props) {
  // A whole report is gone through anew with every change of the draft: only for who looks at it.
  const [open, setOpen] = useState(false);
  if (!context) return null;
  return (
    <Folded title="去年稿转今年稿" className="px-3 pt-1" open={open} onToggle={setOpen}>
      {open && <Opened context={context} />}
    </Folded>
  );
}

function Opened({ context }: { readonly context: AcceptContext }) {
  return (
    <div className="flex flex-col gap-2 pb-2">
      <p className="text-xs text-soft">
        标题、结构和句式照去年的，年份往后移一年；去年的数字、日期、文件和做过的事一律留空待核实，旁边注明去年怎么写的。
      </p>
      <LastYear />
      <OwnAsLastYear context={context} />
      <RolledOver context={context} />
    </div>
  );
}

/** Many begin with last year's file: then the draft at hand is last year's report. */
function OwnAsLastYear({ context: { draft, report } }: { readonly context: AcceptContext }) {
  const { draftKey } = useWorkspace();
  const snapshot = useWorkspaceState((state) => state.read?.snapshot ?? null);
  const isGiven = useLastYear((state) => draftKey in state.reports);
  const give = useLastYear((state) => state.give);
  if (isGiven || !snapshot || report.year === null || draft.source.trim() === '') return null;
  return (
    <div>
      <Button onClick={() => give(draftKey, { label: `当前稿件（${report.year}年度）`, snapshot })}>
        打开的这份就是去年的报告
      </Button>
    </div>
  );
}

function RolledOver({ context }: { readonly context: AcceptContext }) {
  const rollover = useRolledReport(context);
  if (!rollover) return null;
  const { lastYear, names, rolled, to } = rollover;
  if (!rolled || lastYear === null) {
    return (
      <Notice tone="error" live>
        看不出给的是哪一年的报告，没法往后移年份。请确认它的标题写了年度（如“2024年度”），再给一次。
      </Notice>
    );
  }
  return (
    <>
      {to.year !== lastYear + 1 && (
        <Notice tone="warning">
          给的是 {lastYear} 年度的报告，稿件是 {to.year} 年度的，年份移了 {to.year - lastYear}{' '}
          年。不是去年的报告请换一份。
        </Notice>
      )}
      <p className="text-[13px]">
        {lastYear} 年度 → <strong>{to.year} 年度</strong>
        {rolled.reordered && '；各部分已按模板的顺序排列'}
        {rolled.added.length > 0 && `；去年没有的部分已补上标题：${rolled.added.join('、')}`}
      </p>
      {names.length > 0 && <StandingNames names={names} />}
      <RolledPane rolled={rolled} to={to} draft={context.draft} />
    </>
  );
}
