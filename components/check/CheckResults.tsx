import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Section } from '@/components/ui/Section';
import { Waiting } from '@/components/ui/Waiting';
import { keptFindings } from '@/lib/settings/ignored';
import { CheckedAs } from './CheckedAs';
import { ComparisonView } from './ComparisonView';
import { FindingsView } from './FindingsView';
import { useIgnored } from './ignored-store';
import { ProfileLine } from './ProfileLine';
import { StructureMap } from './StructureMap';
import { structureRows } from './structure-rows';
import { useWorkspace, useWorkspaceState } from './workspace-context';

interface Props {
  readonly onDraft: (role: string) => void;
}

// Loaded when it is opened: what talks to a model is not needed for the check.
const ReadingView = lazy(async () => {
  const { ReadingView } = await import('@/components/reading/ReadingView');
  return { default: ReadingView };
});

type View = 'findings' | 'comparison' | 'reading';

/** Structure map, findings and comparisons of the text at hand. */
export function CheckResults({ onDraft }: Props) {
  const workspace = useWorkspace();
  const { result, read, profile, checking } = useWorkspaceState((state) => state);
  const ignored = useIgnored((state) => state.list);
  const [view, setView] = useState<View>('findings');
  const text = read?.snapshot.text ?? '';
  const kept = useMemo(
    () => keptFindings(result?.findings ?? [], text, workspace.draftKey, ignored),
    [result, text, workspace, ignored],
  );
  const waiting = checking && <Waiting text="正在核对……" onCancel={workspace.cancel} />;
  if (!result || !read) return waiting;
  // Of an empty page nothing is missing yet.
  if (text.trim() === '') {
    // The notice above says why nothing was read.
    if (!read.snapshot.complete) return null;
    return <p className="p-4 text-soft">这里还没有文字。写好或粘贴稿件之后，会自动核对。</p>;
  }
  const canLocate = read.capabilities.mark !== 'none';

  return (
    <>
      {waiting}
      <Section title="结构" aside={<CheckedAs />}>
        <ProfileLine />
        <StructureMap
          rows={structureRows(result.report, profile)}
          canLocate={canLocate}
          onLocate={(row) => row.place && void workspace.locate(row.place)}
          onDraft={onDraft}
        />
      </Section>
      <Tabs.Root value={view} onValueChange={(next: View) => setView(next)}>
        <Tabs.List aria-label="核对结果" className="mx-3 flex border-b border-line">
          <ResultTab value="findings">问题 {kept.length}</ResultTab>
          <ResultTab value="comparison">对照</ResultTab>
          <ResultTab value="reading">模型审读</ResultTab>
        </Tabs.List>
        <Tabs.Panel value="findings" className="pt-2">
          <FindingsView findings={kept} hidden={result.findings.length - kept.length} />
        </Tabs.Panel>
        <Tabs.Panel value="comparison">
          <ComparisonView report={result.report} text={text} canLocate={canLocate} />
        </Tabs.Panel>
        <Tabs.Panel value="reading">
          <Suspense fallback={<Waiting text="正在打开…" />}>
            <ReadingView />
          </Suspense>
        </Tabs.Panel>
      </Tabs.Root>
    </>
  );
}

function ResultTab({ value, children }: { readonly value: View; readonly children: React.ReactNode }) {
  return (
    <Tabs.Tab
      value={value}
      className="min-h-8 border-b-2 border-transparent px-3 text-[13px] text-soft hover:text-ink focus-visible:-outline-offset-2 data-active:border-accent data-active:font-medium data-active:text-ink"
    >
      {children}
    </Tabs.Tab>
  );
}
