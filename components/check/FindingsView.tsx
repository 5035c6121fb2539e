import { CircleCheck, WandSparkles } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/Button';
import type { Finding } from '@/lib/rules/finding';
import { offeredFinding } from './by-hand';
import { FamilyFilter } from './FamilyFilter';
import { FindingList } from './FindingList';
import { familyOf } from './families';
import { useFilter } from './filter-store';
import { planFixes } from './fix-all';
import { countBySeverity } from './group-findings';
import { IgnoredList } from './IgnoredList';
import { SeverityFilter } from './SeverityFilter';
import { useWorkspace, useWorkspaceState } from './workspace-context';

interface Props {
  /** Those that are not ignored. */
  readonly findings: readonly Finding[];
  /** How many are. */
  readonly hidden: number;
}

/** 问题: the findings with their filters, and what is ignored. */
export function FindingsView({ findings, hidden }: Props) {
  const workspace = useWorkspace();
  const read = useWorkspaceState((state) => state.read);
  const busy = useWorkspaceState((state) => state.writing);
  const lost = useWorkspaceState((state) => state.lost);
  const { shown, family } = useFilter();
  const visible = useMemo(
    () => findings.filter(({ severity, rule }) => shown.includes(severity) && (!family || familyOf(rule) === family)),
    [findings, shown, family],
  );
  const all = useMemo(() => {
    if (!read) return null;
    const { snapshot } = read;
    const offered = visible.map((finding) => offeredFinding(finding, snapshot).finding);
    return planFixes(offered, snapshot.text, true);
  }, [visible, read]);
  if (!read || !all) return null;
  const counts = countBySeverity(findings);
  const canWrite = read.capabilities.write === 'edits' && !lost;

  function fixAll(): void {
    if (!all || busy) return;
    void workspace.write(all.edits, `已修正 ${all.count} 处：${all.summary.join('；')}。`);
  }

  return (
    <>
      <section aria-label="问题" className="px-3 pb-3">
        <p role="status" className="sr-only">
          {`错误${counts.error}处，警告${counts.warning}处，建议${counts.advice}处`}
        </p>
        {findings.length > 0 && (
          <div className="mb-2 flex flex-wrap items-center gap-1.5">
            <SeverityFilter counts={counts} />
            <FamilyFilter rules={findings.map(({ rule }) => rule)} />
            {canWrite && all.count > 0 && (
              <Button
                look="primary"
                className="ml-auto"
                aria-disabled={busy}
                onClick={fixAll}
                title={all.summary.join('\n')}
              >
                <WandSparkles aria-hidden size={13} />
                一键修正 {all.count} 处
              </Button>
            )}
          </div>
        )}
        {findings.length === 0 && (
          <p className="flex items-center gap-2 rounded-md border border-line bg-card p-3 text-good">
            <CircleCheck aria-hidden size={16} />
            {read.snapshot.complete ? '没有发现问题。' : '读到的部分里没有发现问题。'}
          </p>
        )}
        {findings.length > 0 && visible.length === 0 && (
          <p className="p-2 text-soft">筛选之后没有可看的，请点上面的分类。</p>
        )}
        <FindingList findings={visible} />
      </section>
      <IgnoredList draftKey={workspace.draftKey} hidden={hidden} />
    </>
  );
}
