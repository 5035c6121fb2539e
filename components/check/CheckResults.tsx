import { CircleCheck, WandSparkles } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { isIgnored } from '@/lib/settings/ignored';
import { CheckedAs } from './CheckedAs';
import { FindingList } from './FindingList';
import { useFilter } from './filter-store';
import { planFixes } from './fix-all';
import { IgnoredList } from './IgnoredList';
import { useIgnored } from './ignored-store';
import { countBySeverity } from './listed-findings';
import { SeverityFilter } from './SeverityFilter';
import { StructureMap } from './StructureMap';
import { structureRows } from './structure-rows';
import { useWorkspace, useWorkspaceState } from './workspace-context';

interface Props {
  readonly onDraft: (role: string) => void;
}

/** Structure map and findings of the text at hand. */
export function CheckResults({ onDraft }: Props) {
  const workspace = useWorkspace();
  const { result, read, profile, writing, lost } = useWorkspaceState((state) => state);
  const ignored = useIgnored((state) => state.list);
  const shown = useFilter((state) => state.shown);
  if (!result || !read) return null;
  const { text, complete } = read.snapshot;
  // Of an empty page nothing is missing yet.
  if (text.trim() === '') {
    return <p className="p-4 text-soft">这里还没有文字。写好或粘贴稿件之后，会自动核对。</p>;
  }
  const kept = result.findings.filter((finding) => !isIgnored(finding, text, workspace.draftKey, ignored));
  const counts = countBySeverity(kept);
  const visible = kept.filter((finding) => shown.includes(finding.severity));
  const all = planFixes(visible, text, true);
  const canWrite = read.capabilities.write === 'edits' && !lost;

  function fixAll(): void {
    const done = `已修正 ${all.count} 处：${all.summary.join('；')}。`;
    void workspace.write(all.edits, done);
  }

  return (
    <>
      <Section title="结构" aside={<CheckedAs />}>
        <StructureMap
          rows={structureRows(result.report, profile)}
          canLocate={read.capabilities.mark !== 'none'}
          onLocate={(row) => row.place && void workspace.locate(row.place)}
          onDraft={onDraft}
        />
      </Section>
      <Section title="问题">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
          <SeverityFilter counts={counts} />
          {canWrite && all.count > 0 && (
            <Button look="primary" disabled={writing} onClick={fixAll} title={all.summary.join('\n')}>
              <WandSparkles aria-hidden size={13} />
              一键修正 {all.count} 处
            </Button>
          )}
        </div>
        {kept.length === 0 && (
          <p className="flex items-center gap-2 rounded-md border border-line bg-card p-3 text-good">
            <CircleCheck aria-hidden size={16} />
            {complete ? '没有发现问题。' : '读到的部分里没有发现问题。'}
          </p>
        )}
        {kept.length > 0 && visible.length === 0 && (
          <p className="p-2 text-soft">筛选之后没有可看的，请点上面的分类。</p>
        )}
        <FindingList findings={visible} />
      </Section>
      <IgnoredList draftKey={workspace.draftKey} />
    </>
  );
}
