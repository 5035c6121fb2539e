import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { EditorRead, FoundEditor } from '@/lib/editors/contract';
import type { Extent } from '@/lib/editors/reading';
import { callFamily, documentBirth, injectFamily, type Place, runEverywhere } from './page-call';
import { EditorLost, NoAccess } from './page-error';
import { readSelection } from './read-selection';
import { limitLength } from './replies';
import type { TextSession, WholeRead } from './text-session';

/** Milliseconds between two questions how far a long read is. */
const PROGRESS = 400;
/** Milliseconds that an editor has to be there again after its page was loaded: some start long after the page. */
const RETURN = 8000;
const RETURN_STEP = 250;
/** Milliseconds after which a page that may not be entered is taken at its word. */
const SETTLING = 2000;

const changedMessage = z.object({ type: z.literal('nigao/changed') });

/** An editor of a page as the panel works on it. Calls wait for each other: a read never falls between two writes. */
export function createEditorSession(place: Place, found: FoundEditor, first: EditorRead): TextSession {
  let { capabilities } = first;
  const key = `${found.key}#${crypto.randomUUID()}`;
  const address = addressOf(place.tabId);
  let birth = documentBirth(place);
  let queue: Promise<unknown> = Promise.resolve();
  let isLost = false;
  let mayReturn = true;
  let isWatched = false;
  const changed = new Set<() => void>();
  const lost = new Set<() => void>();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  }

  const call: typeof callPlace = async (method, args) => {
    if (isLost) throw new EditorLost();
    try {
      return await callPlace(method, args);
    } catch (error) {
      if (!(error instanceof EditorLost || error instanceof NoAccess)) throw error;
      // A write is never sent twice: the text it was made on may be another one now.
      if (!(await comesBack())) {
        lose();
        throw new EditorLost();
      }
      if (method === 'read' || method === 'locate') return callPlace(method, args);
      throw new Error('网页刚刚刷新过，没有写入。请重新读取后再试。');
    }
  };

  function callPlace<M extends 'read' | 'progress' | 'cancel' | 'locate' | 'apply' | 'undo'>(
    method: M,
    args: readonly unknown[],
  ) {
    return callFamily(place, method, [key, ...args]);
  }

  /** After a reload the same editor may be there again, once, when the browser still lets us in. */
  async function comesBack(): Promise<boolean> {
    if (!mayReturn) return false;
    mayReturn = false;
    for (let waited = 0; waited < RETURN; waited += RETURN_STEP) {
      // The same key on another page is another draft.
      if ((await addressOf(place.tabId)) !== (await address)) return false;
      try {
        if (await isFoundAgain()) return true;
      } catch (error) {
        // A page that is just being put in place of another takes no script yet.
        if (error instanceof NoAccess && waited >= SETTLING) return false;
      }
      await new Promise((resolve) => setTimeout(resolve, RETURN_STEP));
    }
    return false;
  }

  async function isFoundAgain(): Promise<boolean> {
    await injectFamily(place);
    if (!(await isThere())) return false;
    birth = documentBirth(place);
    if (isWatched) await runEverywhere(place.tabId, '/editor-watch.js');
    return true;
  }

  async function isThere(): Promise<boolean> {
    const editors = await callFamily(place, 'find', []);
    return editors.some((editor) => editor.key === found.key);
  }

  async function read(extent: Extent = 'loaded'): Promise<EditorRead> {
    const result = await call('read', [extent]);
    limitLength(result.snapshot);
    capabilities = result.capabilities;
    mayReturn = true;
    return result;
  }

  async function readWhole({ progress, signal }: WholeRead = {}): Promise<EditorRead> {
    // Asked beside the call that reads, which has no other way to tell.
    const ask = async () => {
      const now = await callPlace('progress', []).catch(() => null);
      if (now) progress?.(now);
    };
    const timer = setInterval(() => void ask(), PROGRESS);
    const cancel = () => void callPlace('cancel', []).catch(() => {});
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await read(signal?.aborted ? 'loaded' : 'whole');
    } finally {
      clearInterval(timer);
      signal?.removeEventListener('abort', cancel);
    }
  }

  /**
   * The browser tells of navigations inside the page too: only the editor can say whether it is still there, and only
   * its document whether it is the same one. Another session may have put the adapter into a new one already.
   */
  async function checkAfterLoad(): Promise<void> {
    if (isLost) return;
    const isSame = (await documentBirth(place)) === (await birth);
    if (isSame && (await isThere().catch(() => false))) return;
    if (!(await comesBack())) lose();
    else for (const listener of changed) listener();
  }

  function lose(): void {
    if (isLost) return;
    isLost = true;
    for (const listener of lost) listener();
    close();
  }

  const onMessage = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }): undefined => {
    if (sender.tab?.id !== place.tabId || !changedMessage.safeParse(message).success) return;
    for (const listener of changed) listener();
  };
  const onUpdated = (tabId: number, { status }: { status?: string | undefined }) => {
    if (tabId !== place.tabId || status !== 'complete') return;
    void inTurn(checkAfterLoad);
  };
  const onRemoved = (tabId: number) => {
    if (tabId === place.tabId) lose();
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);

  function close(): void {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
    changed.clear();
    lost.clear();
  }

  return {
    label: found.label,
    get capabilities() {
      return capabilities;
    },
    read: () => inTurn(read),
    readWhole: (how) => inTurn(() => readWhole(how)),
    locate: (anchor) => inTurn(() => call('locate', [anchor])),
    apply: (request) => inTurn(() => call('apply', [request])),
    undo: (expected) => inTurn(() => call('undo', [expected])),
    selected: () => readSelection(place.tabId),
    onChange(listener) {
      changed.add(listener);
      if (!isWatched) {
        isWatched = true;
        void runEverywhere(place.tabId, '/editor-watch.js').catch(() => {});
      }
      return () => changed.delete(listener);
    },
    onLost(listener) {
      lost.add(listener);
      return () => lost.delete(listener);
    },
    close,
  };
}

async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url?.replace(/#.*$/, '');
}
