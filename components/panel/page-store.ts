import { createStore, type StoreApi } from 'zustand/vanilla';
import { reasonOf } from '@/components/check/reason';
import { createWorkspace, type Workspace } from '@/components/check/workspace';
import type { TextSession } from '@/lib/messaging/text-session';
import { NoAccess, type PageAccess } from './page-access';

export type PageState =
  | { readonly kind: 'connecting' }
  /** `origin`: the site, where it is known, so that access to it alone can be asked for. */
  | { readonly kind: 'no-access'; readonly origin: string | null }
  | { readonly kind: 'restricted' }
  /** Neither an editor nor an article. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'open';
      readonly workspace: Workspace;
      readonly choices: readonly TextSession[];
      readonly readOnly: boolean;
    };

export interface PageStoreState {
  readonly page: PageState;
  /** Title of the panel's own tab while another one is in front of it. */
  readonly away: string | null;
}

export interface PageStore {
  readonly store: StoreApi<PageStoreState>;
  connect(): Promise<void>;
  cancel(): void;
  choose(session: TextSession): void;
  requestAccess(): Promise<void>;
  /** Title of the panel's own tab while another one is in front, else null. */
  setAway(title: string | null): void;
  /** Leaves the panel's tab for the one in front. */
  moveToFrontTab(): Promise<void>;
  close(): void;
}

/** Follows one tab: finds its editors, opens the likeliest, and says why where it cannot. */
export function createPageStore(access: PageAccess): PageStore {
  const store = createStore<PageStoreState>(() => ({ page: { kind: 'connecting' }, away: null }));
  let ticket = 0;
  let open: readonly TextSession[] = [];
  let origin: string | null = null;
  const show = (page: PageState) => store.setState({ page });

  function leave(): void {
    const { page } = store.getState();
    if (page.kind === 'open') page.workspace.close();
    for (const session of open) session.close();
    open = [];
  }

  function enter(session: TextSession, choices: readonly TextSession[], key: string, readOnly: boolean): void {
    const workspace = createWorkspace(session, key);
    show({ kind: 'open', workspace, choices, readOnly });
    void workspace.refresh();
  }

  async function connect(): Promise<void> {
    const mine = ++ticket;
    leave();
    show({ kind: 'connecting' });
    try {
      const tab = await access.tab();
      origin = tab.origin ?? origin;
      if (tab.restricted) return void (mine === ticket && show({ kind: 'restricted' }));
      const sessions = await access.openSessions();
      if (mine !== ticket) {
        for (const session of sessions) session.close();
        return;
      }
      open = sessions;
      const [first] = sessions;
      if (first) return enter(first, sessions, tab.key, false);
      const article = await access.openArticle();
      if (mine !== ticket) return;
      if (article) {
        open = [article];
        enter(article, open, tab.key, true);
      } else show({ kind: 'nothing' });
    } catch (error) {
      if (mine !== ticket) return;
      if (error instanceof NoAccess) show({ kind: 'no-access', origin });
      else show({ kind: 'failed', reason: reasonOf(error) });
    }
  }

  return {
    store,
    connect,
    cancel() {
      ticket++;
      show({ kind: 'failed', reason: '读取已取消。' });
    },
    choose(session) {
      const { page } = store.getState();
      if (page.kind !== 'open' || page.workspace.session === session) return;
      page.workspace.close();
      enter(session, page.choices, page.workspace.draftKey, false);
    },
    async requestAccess() {
      // The request must come first in the click: after an await the browser refuses it.
      if (origin !== null && (await access.request(origin))) await connect();
    },
    setAway: (away) => store.setState({ away }),
    async moveToFrontTab() {
      await access.moveToFrontTab();
      origin = null;
      store.setState({ away: null });
      await connect();
    },
    close() {
      ticket++;
      leave();
    },
  };
}
