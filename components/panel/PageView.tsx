import { useStore } from 'zustand';
import { CheckResults } from '@/components/check/CheckResults';
import { SourceLine } from '@/components/check/SourceLine';
import { useWorkspaceState, WorkspaceContext } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { DropMenu } from '@/components/ui/DropMenu';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import type { ReadProgress } from '@/lib/editors/reading';
import { ForeignSites } from './ForeignSites';
import { PageTrouble } from './PageTrouble';
import type { OpenPage as OpenPageState, PageStore } from './page-store';

interface Props {
  readonly pageStore: PageStore;
  readonly onDraft: (role: string) => void;
}

/** 核稿 of the page in the panel's tab. */
export function PageView({ pageStore, onDraft }: Props) {
  const { page, trouble, connecting, away } = useStore(pageStore.store);
  const awayNotice = away !== null && (
    <div className="p-3 pb-0">
      <Notice
        tone="warning"
        live
        actions={<Button onClick={() => void pageStore.moveToFrontTab()}>切换到当前页</Button>}
      >
        这是“{away}”标签页的结果，不是眼前这一页的。
      </Notice>
    </div>
  );
  return (
    <>
      {awayNotice}
      {connecting && <Waiting text="正在读取稿件…" onCancel={pageStore.cancel} />}
      {trouble && !connecting && <PageTrouble trouble={trouble} pageStore={pageStore} />}
      {page && (
        <WorkspaceContext value={page.workspace}>
          <OpenPage page={page} pageStore={pageStore} onDraft={onDraft} />
        </WorkspaceContext>
      )}
    </>
  );
}

interface OpenProps extends Props {
  readonly page: OpenPageState;
}

function OpenPage({ page, pageStore, onDraft }: OpenProps) {
  const { workspace, choices, article, foreign, origin } = page;
  const { status, failure, lost, checking, reading } = useWorkspaceState((state) => state);
  const reread = () => void (lost ? pageStore.connect() : workspace.refresh('whole'));
  const keepAccess = (site: string) => ({
    label: '总是允许读取这个网站',
    note: new URL(site).host,
    onChoose: () => void pageStore.keepAccess(site),
  });
  return (
    <div>
      <SourceLine {...(workspace.session === article ? { title: '只读：已发布的网页' } : {})} onReread={reread}>
        <DropMenu
          label="更多"
          hint="换编辑框、网站权限"
          choices={[
            ...choices.map((session, index) => ({
              label: `${index + 1}. ${session.label}`,
              onChoose: () => pageStore.choose(session),
            })),
            { label: '重新查找编辑框', onChoose: () => void pageStore.connect() },
            ...(origin === null ? [] : [keepAccess(origin)]),
            {
              label: '复制探测报告',
              note: '编辑器读不好时发给开发者：只有对象名和数量，没有正文',
              onChoose: () => void pageStore.copyReport(),
            },
          ]}
        />
      </SourceLine>
      <ForeignSites sites={foreign} pageStore={pageStore} />
      {lost && (
        <div className="px-3 py-1">
          <Notice
            tone="warning"
            live
            actions={
              <Button look="primary" onClick={reread}>
                重新读取
              </Button>
            }
          >
            页面已刷新或离开，下面是之前的结果。重新读取之后才能定位和修改。
          </Notice>
        </div>
      )}
      {(reading || status === 'reading') && !checking && (
        <Waiting text={reading ? progressText(reading) : '正在读取稿件…'} onCancel={workspace.cancel} />
      )}
      {status === 'failed' && (
        <div className="px-3 py-1">
          <Notice tone="error" live actions={<Button onClick={reread}>再试一次</Button>}>
            没有读到稿件：{failure}
          </Notice>
        </div>
      )}
      <CheckResults onDraft={onDraft} />
    </div>
  );
}

function progressText({ lines, characters }: ReadProgress): string {
  return `正在翻页读取全文：已读到 ${lines.toLocaleString()} 段 / ${characters.toLocaleString()} 字。取消就只核对已读到的部分。`;
}
