import { CausesSection } from '@/components/causes/CausesSection';
import type { Workspace } from '@/components/check/workspace';
import { WorkspaceContext } from '@/components/check/workspace-context';
import { LedgerSection } from '@/components/ledger/LedgerSection';
import { OutreachSection } from '@/components/outreach/OutreachSection';
import { useView } from '@/components/panel/view-store';
import { RewriteSection } from '@/components/rewriting/RewriteSection';
import { RolloverSection } from '@/components/rollover/RolloverSection';
import { SourcesSection } from '@/components/sources/SourcesSection';
import { Button } from '@/components/ui/Button';
import { WeakParts } from '@/components/weak/WeakParts';
import type { PageText } from '@/lib/messaging/page-text';
import { PartDrafting } from './PartDrafting';
import { useDraftContext } from './use-draft-context';

interface Props {
  readonly workspace: Workspace | null;
  /** The text of the page in the panel's tab, to be used as a source. */
  readonly readPage: () => Promise<PageText>;
}

/** 起草 for the text at hand. */
export function DraftingView({ workspace, readPage }: Props) {
  const show = useView((state) => state.show);
  if (!workspace) {
    return (
      <>
        <section aria-label="起草" className="flex flex-col items-start gap-3 p-4">
          <p>起草要先看稿件：缺哪一部分，就用稿件里已有的内容起草哪一部分，没有依据的地方留空待填。</p>
          <div className="flex gap-2">
            <Button look="primary" onClick={() => show('check')}>
              去核稿
            </Button>
            <Button onClick={() => show('paste')}>粘贴稿件</Button>
          </div>
        </section>
        <SourcesSection readPage={readPage} />
        <OutreachSection context={null} />
      </>
    );
  }
  return (
    <WorkspaceContext value={workspace}>
      <DraftingBeside key={workspace.draftKey} readPage={readPage} />
    </WorkspaceContext>
  );
}

function DraftingBeside({ readPage }: Pick<Props, 'readPage'>) {
  const context = useDraftContext();
  return (
    <>
      <SourcesSection readPage={readPage} />
      <LedgerSection context={context} />
      <RolloverSection context={context} />
      <PartDrafting context={context} />
      <WeakParts context={context} />
      <CausesSection context={context} />
      <RewriteSection context={context} />
      <OutreachSection context={context} />
    </>
  );
}
