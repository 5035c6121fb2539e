import { createStore, type StoreApi } from 'zustand/vanilla';
import { reasonOf } from '@/components/check/reason';
import { createWorkspace, type Workspace } from '@/components/check/workspace';
import { NoAccess } from '@/lib/messaging/page-error';
import type { TextSession } from '@/lib/messaging/text-session';
import type { PageAccess } from './page-access';

/** Why the tab's page cannot be read. */
export type Trouble =
  /** `origin`: the site, where it is known, so that access to it alone can be asked for. */
  | { readonly kind: 'no-access'; readonly origin: string | null }
  | { readonly kind: 'restricted' }
  /** Neither an editor nor an article. `foreign`: sites of frames that may hold one. */
  | { readonly kind: 'nothing'; readonly foreign: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

export interface OpenPage {
  readonly workspace: Workspace;
  readonly choices: readonly TextSession[];
  /** The published article among the choices: it can only be read. */
  readonly article: TextSession | null;
  readonly foreign: readonly string[];
  readonly origin: string | null;
}

interface PageState {
  readonly connecting: boolean;
  /** Stays with its results when a later attempt meets trouble. */
  readonly page: OpenPage | null;
  readonly trouble: Trouble | null;
  /** Title of the panel's own tab while another one is in front of it. */
  readonly away: string | null;
}

export interface PageStore {
  readonly store: StoreApi<PageState>;
  connect(): Promise<void>;
  cancel(): void;
  choose(session: TextSession): void;
  /** Asks for lasting access to the site, straight from a click, so that no toolbar click is needed next time. */
  keepAccess(site: string): Promise<void>;
  /** As PageAccess has it; where the page is the draft itself, it says so. */
  readonly pageText: PageAccess['pageText'];
  /** As PageAccess has it. */
  readonly readCopy: PageAccess['readCopy'];
  /** As PageAccess has it. */
  readonly report: PageAccess['report'];
  /** Puts the report on the clipboard, and says so. */
  copyReport(): Promise<void>;
  /** Asks for one site, straight from a click, and reads the page when it is granted. */
  requestAccess(site: string): Promise<void>;
  /** Title of the panel's own tab while another one is in front, else null. */
  setAway(title: string | null): void;
  /** Leaves the panel's tab for the one in front. */
  moveToFrontTab(): Promise<void>;
  close(): void;
}

/** Follows one tab: finds its editors, opens the likeliest, and says why where it cannot. */
export function createPageStore(access: PageAccess): PageStore {
  const store = createStore<PageState>(() => ({ connecting: false, page: null, trouble: null, away: null }));
  let ticket = 0;
  // Of the page at hand only: after a move to another site the browser hides the address, and the old one is not meant.
  let origin: string | null = null;

  function leave(): void {
    const { page } = store.getState();
    page?.workspace.close();
    for (const session of page?.choices ?? []) session.close();
    store.setState({ page: null });
  }

  function enter(session: TextSession, key: string, page: Omit<OpenPage, 'workspace'>): void {
    const workspace = createWorkspace(session, key);
    store.setState({ page: { ...page, workspace } });
    void workspace.refresh('whole');
  }

  async function find(isCurrent: () => boolean): Promise<Trouble | null> {
    const tab = await access.tab();
    origin = tab.origin;
    if (tab.restricted) return { kind: 'restricted' };
    const { sessions, foreign } = await access.openSessions();
    const [best] = sessions;
    // A page to be read has a search box, too: that is no draft.
    const article = best && (await isDraft(best)) ? null : await access.openArticle();
    const choices = article ? [article, ...sessions] : sessions;
    const [first] = choices;
    if (!first) return { kind: 'nothing', foreign };
    if (!isCurrent()) {
      for (const session of choices) session.close();
      return null;
    }
    leave();
    enter(first, tab.key, { choices, article, foreign, origin: tab.origin });
    return null;
  }

  async function connect(): Promise<void> {
    const mine = ++ticket;
    store.setState({ connecting: true });
    const trouble = await find(() => mine === ticket).catch(
      (error): Trouble =>
        error instanceof NoAccess ? { kind: 'no-access', origin } : { kind: 'failed', reason: reasonOf(error) },
    );
    if (mine === ticket) store.setState({ connecting: false, trouble });
  }

  return {
    store,
    connect,
    cancel() {
      ticket++;
      const { page } = store.getState();
      store.setState({ connecting: false, trouble: page ? null : { kind: 'failed', reason: '读取已取消。' } });
    },
    choose(session) {
      const { page } = store.getState();
      if (!page || page.workspace.session === session) return;
      page.workspace.close();
      enter(session, page.workspace.draftKey, page);
    },
    async pageText() {
      const { page } = store.getState();
      const isDraft = page !== null && page.article === null && !page.workspace.store.getState().lost;
      return isDraft ? { status: 'draft' } : access.pageText();
    },
    readCopy: access.readCopy,
    async keepAccess(site) {
      const granted = await access.request(site);
      const host = new URL(site).host;
      const text = granted
        ? `以后在 ${host} 换页、刷新，都不用再点工具栏按钮。`
        : `没有允许，${host} 还是要先点工具栏按钮。`;
      store.getState().page?.workspace.say({ tone: granted ? 'good' : 'info', text, undoable: false });
    },
    report: access.report,
    async copyReport() {
      const { page } = store.getState();
      try {
        await navigator.clipboard.writeText(await access.report());
        const text = '探测报告已复制：只有对象名和数量，没有正文和网址。请粘贴给开发者。';
        page?.workspace.say({ tone: 'good', text, undoable: false });
      } catch (error) {
        page?.workspace.say({ tone: 'error', text: `没能复制探测报告：${reasonOf(error)}`, undoable: false });
      }
    },
    async requestAccess(site) {
      // The request must come first in the click: after an await the browser refuses it.
      if (await access.request(site)) await connect();
    },
    setAway: (away) => store.setState({ away }),
    async moveToFrontTab() {
      await access.moveToFrontTab();
      leave();
      store.setState({ away: null });
      await connect();
    },
    close() {
      ticket++;
      leave();
    },
  };
}

/** Fewer characters are a search box or an empty form. */
const LEAST_DRAFT = 50;

async function isDraft(session: TextSession): Promise<boolean> {
  return (await session.read()).snapshot.text.length >= LEAST_DRAFT;
}
