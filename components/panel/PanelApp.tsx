import { Tabs } from '@base-ui/react/tabs';
import { ClipboardPaste, ListChecks, PenLine, Settings } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { MessageBar } from '@/components/check/MessageBar';
import { PasteView } from '@/components/paste/PasteView';
import { demandedView, OnDemand } from '@/components/ui/on-demand';
import { Waiting } from '@/components/ui/Waiting';
import { useActiveWorkspace } from './active-workspace';
import { useFileDrop } from './file-drop';
import { PageView } from './PageView';
import type { PageStore } from './page-store';
import { useView, VIEWS, type View } from './view-store';

// Not loaded with the panel: the check must show at once.
const drafting = demandedView(async () => (await import('@/components/drafting/DraftingView')).DraftingView);
const settings = demandedView(async () => (await import('@/components/settings/SettingsView')).SettingsView);

interface Props {
  readonly pageStore: PageStore;
}

const OPENING = <Waiting text="正在打开…" />;

const LABELS: Readonly<Record<View, { readonly label: string; readonly icon: typeof Settings }>> = {
  check: { label: '核稿', icon: ListChecks },
  paste: { label: '粘贴核稿', icon: ClipboardPaste },
  drafting: { label: '起草', icon: PenLine },
  settings: { label: '设置', icon: Settings },
};

export function PanelApp({ pageStore }: Props) {
  const { view, show, draft, settingsOpened } = useView();
  const workspace = useActiveWorkspace(pageStore);
  const fileDrop = useFileDrop();
  const hasDraft = workspace !== null;
  useEffect(() => {
    // Whoever checks a draft is likely to draft next; then the text comes with the click.
    if (hasDraft) window.requestIdleCallback?.(drafting.preload);
  }, [hasDraft]);
  return (
    <Tabs.Root value={view} onValueChange={(next: View) => show(next)} className="flex h-full flex-col">
      <header className="flex items-stretch border-b border-line bg-card pl-3">
        <h1 className="flex items-center pr-2 text-base font-semibold tracking-wider text-accent">拟稿</h1>
        <Tabs.List className="ml-auto flex" aria-label="功能">
          {VIEWS.map((value) => (
            <ViewTab key={value} value={value} />
          ))}
        </Tabs.List>
      </header>
      <main className="flex min-h-0 flex-1 flex-col" {...fileDrop}>
        <Panel value="check">
          <PageView pageStore={pageStore} onDraft={draft} />
        </Panel>
        <Panel value="paste">
          <PasteView onDraft={draft} readCopy={pageStore.readCopy} />
        </Panel>
        <Panel value="drafting">
          {/* Facts are gathered only while they are looked at; what was drafted stays in its store. */}
          {view === 'drafting' && (
            <OnDemand view={drafting} fallback={OPENING} given={{ workspace, readPage: pageStore.pageText }} />
          )}
        </Panel>
        <Panel value="settings">
          {settingsOpened && <OnDemand view={settings} fallback={OPENING} given={{ workspace }} />}
        </Panel>
        {workspace && view !== 'settings' && <MessageBar workspace={workspace} />}
      </main>
    </Tabs.Root>
  );
}

function ViewTab({ value }: { readonly value: View }) {
  const { label, icon: Icon } = LABELS[value];
  return (
    <Tabs.Tab
      value={value}
      className="flex min-h-10 items-center gap-1 border-b-2 border-transparent px-2 text-[13px] text-soft hover:text-ink focus-visible:-outline-offset-2 data-active:border-accent data-active:font-medium data-active:text-accent"
    >
      <Icon aria-hidden size={14} className="max-[379px]:hidden" />
      {label}
    </Tabs.Tab>
  );
}

// The views stay mounted and scroll by themselves: coming back, the user is where he was.
function Panel({ value, children }: { readonly value: View; readonly children: ReactNode }) {
  return (
    <Tabs.Panel value={value} keepMounted className="flex min-h-0 flex-1 flex-col overflow-y-auto data-hidden:hidden">
      {children}
    </Tabs.Panel>
  );
}
