import { useContext, useEffect, useState } from 'react';
import { useWorkspaceState, WorkspaceContext } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import { Notice } from '@/components/ui/Notice';
import type { PageText } from '@/lib/messaging/page-text';
import { AddSource } from './AddSource';
import { SourcePane } from './SourcePane';
import { SourceRow } from './SourceRow';
import { useSources } from './source-store';
import { isUsedBy } from './use-of-source';

interface Props {
  /** The text of the page in the panel's tab. */
  readonly readPage: () => Promise<PageText>;
}

/** 补充资料: what the drafting may draw on besides the draft itself. */
export function SourcesSection({ readPage }: Props) {
  const draft = useContext(WorkspaceContext)?.draftKey ?? null;
  const { sources, unread, trouble, removed, settle, putBack, clear } = useSources();
  const used = sources.filter((source) => isUsedBy(source, draft)).length;
  useEffect(() => {
    if (draft !== null && sources.some(({ uses }) => uses[draft] === undefined)) settle(draft);
  }, [sources, draft, settle]);
  return (
    <>
      <Folded title={titleOf(sources.length, draft === null ? null : used)} className="px-3 pt-2">
        <div className="flex flex-col gap-1.5 pb-2">
          {sources.length > 0 && (
            <ul aria-label="已加入的资料" className="flex max-h-64 flex-col gap-1.5 overflow-y-auto">
              {sources.map((source) => (
                <SourceRow key={source.id} source={source} draft={draft} />
              ))}
            </ul>
          )}
          {draft !== null && used < sources.length && (
            <p className="text-xs text-soft">没打勾的不用于本稿。以前加的资料不会自动用上，要用请打勾。</p>
          )}
          {removed && (
            <Notice tone="info" live actions={<Button onClick={putBack}>放回</Button>}>
              已移除“{removed.label}”。
            </Notice>
          )}
          {unread > 0 && (
            <Notice tone="warning">
              另有 {unread}{' '}
              份存着的资料读不出来（可能是新版本存的，或已损坏），没有动它们。更新扩展后也许能读；不要了，就点“全部移除”。
            </Notice>
          )}
          {trouble && (
            <Notice tone="error" live>
              {trouble}
            </Notice>
          )}
          <AddSource draft={draft} readPage={readPage} />
          <div className="flex items-center gap-2">
            <p className="flex-1 text-xs text-soft">资料只存在这台电脑的浏览器里，不上传；有密级标志的不存盘。</p>
            {(sources.length > 0 || unread > 0) && <ClearButton onClear={clear} />}
          </div>
        </div>
      </Folded>
      {draft === null ? <SourcePane year={null} /> : <PaneOfDraft />}
    </>
  );
}

function PaneOfDraft() {
  return <SourcePane year={useWorkspaceState(({ result }) => result?.report.year ?? null)} />;
}

function titleOf(count: number, used: number | null): string {
  if (count === 0) return '补充资料（可选）';
  return used === null || used === count ? `补充资料（${count} 份）` : `补充资料（${count} 份，本稿用 ${used} 份）`;
}

function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <Button look="quiet" onClick={() => setSure(true)}>
        全部移除
      </Button>
    );
  return (
    <Button
      autoFocus
      onClick={() => {
        setSure(false);
        onClear();
      }}
      onBlur={() => setSure(false)}
    >
      确定全部移除？
    </Button>
  );
}
