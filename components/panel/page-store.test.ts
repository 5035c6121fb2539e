import { describe, expect, it, vi } from 'vitest';
import { textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { NoAccess, type PageAccess } from './page-access';
import { createPageStore } from './page-store';

const session = (label = 'TinyMCE') => createPastedSession(label, textSnapshot('一、工作情况'));

function access(changes: Partial<PageAccess> = {}): PageAccess {
  return {
    tab: async () => ({ title: '稿件', origin: 'https://a.example', key: 'https://a.example/1', restricted: false }),
    openSessions: async () => [],
    openArticle: async () => null,
    request: async () => true,
    moveToFrontTab: async () => {},
    ...changes,
  };
}

async function connected(changes: Partial<PageAccess>) {
  const pageStore = createPageStore(access(changes));
  await pageStore.connect();
  return { pageStore, page: () => pageStore.store.getState().page };
}

describe('createPageStore', () => {
  it('opens the likeliest editor and lets the user take another', async () => {
    const first = session();
    const second = session('网页文本框');
    const { pageStore, page } = await connected({ openSessions: async () => [first, second] });
    expect(page()).toMatchObject({ kind: 'open', readOnly: false, workspace: { session: first } });
    pageStore.choose(second);
    expect(page()).toMatchObject({ kind: 'open', workspace: { session: second } });
    pageStore.choose(first);
    expect(page()).toMatchObject({ kind: 'open', workspace: { session: first } });
  });

  it('falls back to the published article, read-only', async () => {
    const { page } = await connected({ openArticle: async () => session('网页') });
    expect(page()).toMatchObject({ kind: 'open', readOnly: true });
  });

  it('says when there is neither', async () => {
    expect((await connected({})).page()).toEqual({ kind: 'nothing' });
  });

  it('says when the browser forbids the page', async () => {
    const restricted = { title: '', origin: null, key: '', restricted: true };
    expect((await connected({ tab: async () => restricted })).page()).toEqual({ kind: 'restricted' });
  });

  it('asks for this one site, first thing in the click, and reads it then', async () => {
    let granted = false;
    const request = vi.fn(async () => {
      granted = true;
      return true;
    });
    const openSessions = async () => {
      if (!granted) throw new NoAccess();
      return [session()];
    };
    const { pageStore, page } = await connected({ openSessions, request });
    expect(page()).toEqual({ kind: 'no-access', origin: 'https://a.example' });
    const asking = pageStore.requestAccess();
    expect(request).toHaveBeenCalledExactlyOnceWith('https://a.example');
    await asking;
    expect(page()).toMatchObject({ kind: 'open' });
  });

  it('stays without access when the user declines', async () => {
    const openSessions = vi.fn(async () => {
      throw new NoAccess();
    });
    const { pageStore, page } = await connected({ openSessions, request: async () => false });
    await pageStore.requestAccess();
    expect(page()).toMatchObject({ kind: 'no-access' });
    expect(openSessions).toHaveBeenCalledTimes(1);
  });

  it('passes on a reason that is worded for the user', async () => {
    const { page } = await connected({ openSessions: () => Promise.reject(new Error('编辑器正在保存。')) });
    expect(page()).toEqual({ kind: 'failed', reason: '编辑器正在保存。' });
  });

  it('shows nothing of a read that was cancelled, and closes what it opened', async () => {
    const late = session();
    const close = vi.spyOn(late, 'close');
    let finish = (): void => {};
    const pageStore = createPageStore(
      access({ openSessions: () => new Promise((resolve) => (finish = () => resolve([late]))) }),
    );
    const connecting = pageStore.connect();
    await vi.waitFor(() => expect(finish).not.toBe(undefined));
    await Promise.resolve();
    pageStore.cancel();
    finish();
    await connecting;
    expect(pageStore.store.getState().page).toMatchObject({ kind: 'failed' });
    expect(close).toHaveBeenCalled();
  });
});
