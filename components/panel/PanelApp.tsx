import { Tabs } from '@base-ui/react/tabs';
import { ClipboardPaste, ListChecks, PenLine, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { MessageBar } from '@/components/check/MessageBar';
import { DraftingView } from '@/components/drafting/DraftingView';
import { PasteView } from '@/components/paste/PasteView';
import { SettingsView } from '@/components/settings/SettingsView';
import { useActiveWorkspace } from './active-workspace';
import { PageView } from './PageView';
import type { PageStore } from './page-store';
import { useView, VIEWS, type View } from './view-store';

interface Props {
  readonly pageStore: PageStore;
}

const LABELS: Readonly<Record<View, { readonly label: string; readonly icon: typeof Settings }>> = {
  check: { label: '核稿', icon: ListChecks },
  paste: { label: '粘贴核稿', icon: ClipboardPaste },
  drafting: { label: '起草', icon: PenLine },
  settings: { label: '设置', icon: Settings },
};

export function PanelApp({ pageStore }: Props) {
  const { view, show, draft } = useView();
  const workspace = useActiveWorkspace(pageStore);
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
      <main className="flex min-h-0 flex-1 flex-col">
        <Panel value="check">
          <PageView pageStore={pageStore} onDraft={draft} />
        </Panel>
        <Panel value="paste">
          <PasteView onDraft={draft} />
        </Panel>
        <Panel value="drafting">
          {/* Facts are gathered only while they are looked at; what was drafted stays in its store. */}
          {view === 'drafting' && <DraftingView workspace={workspace} />}
        </Panel>
        <Panel value="settings">
          <SettingsView />
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
