import { describe, expect, it, vi } from 'vitest';
import { textSnapshot } from '@/lib/document/snapshot';
import { NoAccess } from '@/lib/messaging/page-error';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import type { TextSession } from '@/lib/messaging/text-session';
import type { PageAccess } from './page-access';
import { createPageStore } from './page-store';

const session = (label = 'TinyMCE', text = '工作情况'.repeat(20)) => createPastedSession(label, textSnapshot(text));
const found = (...sessions: TextSession[]) => ({ sessions, foreign: [] });

function access(changes: Partial<PageAccess> = {}): PageAccess {
  return {
    tab: async () => ({ title: '稿件', origin: 'https://a.example', key: 'https://a.example/1', restricted: false }),
    openSessions: async () => found(),
    openArticle: async () => null,
    pageText: async () => ({ status: 'none' }),
    readCopy: async () => ({ status: 'nothing' }),
    report: async () => '报告',
    request: async () => true,
    moveToFrontTab: async () => {},
    ...changes,
  };
}

async function connected(changes: Partial<PageAccess>) {
  const pageStore = createPageStore(access(changes));
  await pageStore.connect();
  return {
    pageStore,
    state: () => pageStore.store.getState(),
    opened: () => pageStore.store.getState().page?.workspace.session,
  };
}

describe('createPageStore', () => {
  it('gives the page as a source, unless it is the draft itself', async () => {
    const pageText = async () => ({ status: 'read' as const, snapshot: textSnapshot('通知') });
    const draft = await connected({ openSessions: async () => found(session()), pageText });
    expect(await draft.pageStore.pageText()).toEqual({ status: 'draft' });
    const article = await connected({ openArticle: async () => session('网页'), pageText });
    expect(await article.pageStore.pageText()).toMatchObject({ status: 'read' });
    const nothing = await connected({ pageText });
    expect(await nothing.pageStore.pageText()).toMatchObject({ status: 'read' });
  });

  it('opens the likeliest editor and lets the user take another', async () => {
    const first = session();
    const second = session('网页文本框');
    const { pageStore, opened } = await connected({ openSessions: async () => found(first, second) });
    expect(opened()).toBe(first);
    pageStore.choose(second);
    expect(opened()).toBe(second);
    pageStore.choose(first);
    expect(opened()).toBe(first);
  });

  it('takes the published article where the only editor is a search box', async () => {
    const article = session('网页');
    const search = session('网页文本框', '搜索');
    const { state, opened } = await connected({
      openSessions: async () => found(search),
      openArticle: async () => article,
    });
    expect(opened()).toBe(article);
    expect(state().page).toMatchObject({ article, choices: [article, search] });
  });

  it('opens an empty editor where there is nothing else', async () => {
    const empty = session('TinyMCE', '');
    expect((await connected({ openSessions: async () => found(empty) })).opened()).toBe(empty);
  });

  it('says when there is neither, and which frames it may not enter', async () => {
    const openSessions = async () => ({ sessions: [], foreign: ['https://b.example'] });
    const { state } = await connected({ openSessions });
    expect(state().trouble).toEqual({ kind: 'nothing', foreign: ['https://b.example'] });
  });

  it('says when the browser forbids the page', async () => {
    const restricted = { title: '', origin: null, key: '', restricted: true };
    expect((await connected({ tab: async () => restricted })).state().trouble).toEqual({ kind: 'restricted' });
  });

  it('asks for this one site, first thing in the click, and reads it then', async () => {
    let granted = false;
    const request = vi.fn(async () => {
      granted = true;
      return true;
    });
    const openSessions = async () => {
      if (!granted) throw new NoAccess();
      return found(session());
    };
    const { pageStore, state } = await connected({ openSessions, request });
    expect(state()).toMatchObject({ page: null, trouble: { kind: 'no-access', origin: 'https://a.example' } });
    const asking = pageStore.requestAccess('https://a.example');
    expect(request).toHaveBeenCalledExactlyOnceWith('https://a.example');
    await asking;
    expect(state().trouble).toBeNull();
    expect(state().page).not.toBeNull();
  });

  it('stays without access when the user declines', async () => {
    const openSessions = vi.fn(async () => {
      throw new NoAccess();
    });
    const { pageStore, state } = await connected({ openSessions, request: async () => false });
    await pageStore.requestAccess('https://a.example');
    expect(state().trouble).toMatchObject({ kind: 'no-access' });
    expect(openSessions).toHaveBeenCalledTimes(1);
  });

  it('keeps the results when the page cannot be read again', async () => {
    const first = session();
    const openSessions = vi.fn(async () => found(first));
    const { pageStore, state, opened } = await connected({ openSessions });
    openSessions.mockRejectedValue(new NoAccess());
    await pageStore.connect();
    expect(opened()).toBe(first);
    expect(state().trouble).toMatchObject({ kind: 'no-access' });
    openSessions.mockResolvedValue(found(session()));
    await pageStore.connect();
    expect(opened()).not.toBe(first);
    expect(state().trouble).toBeNull();
  });

  it('keeps access to the site on request, first thing in the click, and says so', async () => {
    const request = vi.fn(async () => true);
    const { pageStore, state } = await connected({ openSessions: async () => found(session()), request });
    const asking = pageStore.keepAccess('https://a.example');
    expect(request).toHaveBeenCalledExactlyOnceWith('https://a.example');
    await asking;
    expect(state().page?.workspace.store.getState().message?.text).toContain('a.example');
  });

  it('does not ask for the site that was left', async () => {
    const openSessions = vi.fn(async () => found(session()));
    const tab = vi.fn(access().tab);
    const { pageStore, state } = await connected({ openSessions, tab });
    openSessions.mockRejectedValue(new NoAccess());
    tab.mockResolvedValue({ title: '', origin: null, key: '', restricted: false });
    await pageStore.connect();
    expect(state().trouble).toEqual({ kind: 'no-access', origin: null });
  });

  it('passes on a reason that is worded for the user', async () => {
    const { state } = await connected({ openSessions: () => Promise.reject(new Error('编辑器正在保存。')) });
    expect(state().trouble).toEqual({ kind: 'failed', reason: '编辑器正在保存。' });
  });

  it('shows nothing of a read that was cancelled, and closes what it opened', async () => {
    const late = session();
    const close = vi.spyOn(late, 'close');
    let finish: (page: ReturnType<typeof found>) => void = () => {};
    const opening = new Promise<ReturnType<typeof found>>((resolve) => {
      finish = resolve;
    });
    const pageStore = createPageStore(access({ openSessions: () => opening }));
    const connecting = pageStore.connect();
    pageStore.cancel();
    finish(found(late));
    await connecting;
    expect(pageStore.store.getState()).toMatchObject({ connecting: false, page: null, trouble: { kind: 'failed' } });
    expect(close).toHaveBeenCalled();
  });
});
