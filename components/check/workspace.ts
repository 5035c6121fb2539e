import { createStore, type StoreApi } from 'zustand/vanilla';
import { profileById, useOwnProfiles } from '@/components/profiles/own-profiles';
import { useProfileChoices } from '@/components/profiles/profile-choices';
import { MAX_IN_PANEL, TextTooLong } from '@/lib/document/snapshot';
import { makeAnchor } from '@/lib/editors/anchor';
import type { EditorRead } from '@/lib/editors/contract';
import type { Extent } from '@/lib/editors/reading';
import { searchPhrase } from '@/lib/editors/search-phrase';
import type { TextSession } from '@/lib/messaging/text-session';
import type { Span } from '@/lib/text/span';
import { createCheckRunner } from './check-runner';
import { useLastYear } from './last-year-store';
import { reasonOf } from './reason';
import { useCheckTable } from './table-store';
import { UndoSteps } from './undo-steps';
import { INITIAL, type Message, type WorkspaceState } from './workspace-state';
import { createWriter, type Writer } from './writer';

/** One text with its check and its writes. `draftKey` names the draft in what is remembered of it. */
export interface Workspace extends Writer {
  readonly session: TextSession;
  readonly draftKey: string;
  readonly store: StoreApi<WorkspaceState>;
  /** Reads and checks what is there. `whole` when the user asked for it: editors then may scroll to load the rest. */
  refresh(extent?: Extent): Promise<void>;
  cancel(): void;
  locate(place: Span): Promise<void>;
  setReportYear(year: number | null): void;
  say(message: Message | null): void;
  /** Stops following the session; closing that is its owner's. */
  close(): void;
}

const DEBOUNCE = 300;

export function createWorkspace(session: TextSession, draftKey: string): Workspace {
  const runner = createCheckRunner();
  const steps = new UndoSteps();
  const chosen = () => useProfileChoices.getState().choices[draftKey] ?? null;
  const lastYear = () => useLastYear.getState().reports[draftKey] ?? null;
  const store = createStore<WorkspaceState>(() => ({ ...INITIAL, chosen: chosen() }));
  let ticket = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Stops the read that takes long. */
  let stopper: AbortController | null = null;
  // What was read last; the state's own text is that of the last check that is done.
  let latest: EditorRead | null = null;
  const say = (message: Message | null) => store.setState({ message });
  const complain = (tone: Message['tone'], text: string) => say({ tone, text, undoable: false });

  async function check(read: EditorRead): Promise<void> {
    store.setState({ checking: true });
    const { profiles } = useOwnProfiles.getState();
    try {
      const reply = await runner.run({
        snapshot: read.snapshot,
        own: profiles,
        chosen: chosen(),
        reportYear: store.getState().reportYear,
        lastYear: lastYear()?.snapshot ?? null,
        table: useCheckTable.getState().table,
      });
      if (!reply) return;
      const profile = profileById(reply.profile);
      const { result, titles, fit } = reply;
      const done = { status: 'ready', failure: null, checking: false } as const;
      store.setState({ ...done, read, result, titles, fit, ...(profile ? { profile } : {}) });
    } catch (error) {
      store.setState({ checking: false });
      throw error;
    }
  }

  function recheck(): void {
    if (latest) check(latest).catch((error) => complain('error', reasonOf(error)));
  }

  async function absorb(read: EditorRead): Promise<void> {
    const { snapshot } = read;
    if (snapshot.text.length > MAX_IN_PANEL) throw new TextTooLong(snapshot.text.length);
    const known = latest?.snapshot;
    latest = read;
    steps.follow(snapshot.text);
    const { message, result, checking } = store.getState();
    store.setState({ undoable: steps.label });
    if (message?.undoable && steps.size === 0) say(null);
    const isSame =
      known?.text === snapshot.text && known.complete === snapshot.complete && known.lines === snapshot.lines;
    if (!isSame || !result) await check(read);
    else if (!checking) store.setState({ status: 'ready', read });
  }

  async function readWhole(): Promise<EditorRead> {
    const mine = new AbortController();
    stopper = mine;
    try {
      return await session.readWhole({
        signal: mine.signal,
        progress(reading) {
          if (stopper === mine && reading.characters > 0) store.setState({ reading });
        },
      });
    } finally {
      if (stopper === mine) {
        stopper = null;
        store.setState({ reading: null });
      }
    }
  }

  async function refresh(extent: Extent = 'loaded'): Promise<void> {
    // What the page tells of while it is being scrolled through is that.
    if (stopper && extent === 'loaded') return;
    const mine = ++ticket;
    const hasResult = () => store.getState().result !== null;
    if (!hasResult()) store.setState({ status: 'reading', failure: null });
    try {
      const read = await (extent === 'whole' ? readWhole() : session.read());
      if (mine === ticket) await absorb(read);
    } catch (error) {
      if (mine !== ticket) return;
      if (hasResult()) complain('error', `没有读到最新内容：${reasonOf(error)}`);
      else store.setState({ status: 'failed', failure: reasonOf(error) });
    }
  }

  async function locate(place: Span): Promise<void> {
    const text = store.getState().read?.snapshot.text ?? '';
    try {
      const shown = await session.locate(makeAnchor(text, place));
      if (shown === 'gone') complain('warning', '这一处在稿件里已经改动，找不到了。请点“重新读取”。');
      if (shown === 'unseen') {
        const copy = searchPhrase(text, place);
        const how = '这个编辑器不让程序跳到这一处。请复制下面的文字，在文档里按 Ctrl+F 粘贴查找：';
        say({ tone: 'info', text: `${how}“${copy}”`, undoable: false, copy, copyLabel: '复制这几个字' });
      }
    } catch (error) {
      complain('error', `没能定位：${reasonOf(error)}`);
    }
  }

  const stops = [
    session.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), DEBOUNCE);
    }),
    session.onLost(() => store.setState({ lost: true })),
    useOwnProfiles.subscribe(recheck),
    useProfileChoices.subscribe(() => {
      if (chosen() === store.getState().chosen) return;
      store.setState({ chosen: chosen() });
      recheck();
    }),
    useLastYear.subscribe((now, before) => {
      if (now.reports[draftKey] !== before.reports[draftKey]) recheck();
    }),
    useCheckTable.subscribe(recheck),
  ];

  return {
    session,
    draftKey,
    store,
    refresh,
    cancel() {
      // What a long read has is checked; only a second click gives it up.
      if (store.getState().reading && stopper && !stopper.signal.aborted) return stopper.abort();
      stopper?.abort();
      ticket++;
      runner.cancel();
      const { result, checking } = store.getState();
      store.setState({ checking: false });
      if (!result) store.setState({ status: 'failed', failure: checking ? '核对已取消。' : '读取已取消。' });
      else if (checking) complain('info', '核对已取消，下面是之前的结果。点“重新读取”可以再核对。');
      // The next read is checked even if the text is the same.
      latest = null;
    },
    locate,
    ...createWriter({ session, store, steps, absorb }),
    setReportYear(reportYear) {
      store.setState({ reportYear });
      recheck();
    },
    say,
    close() {
      clearTimeout(timer);
      stopper?.abort();
      ticket++;
      runner.cancel();
      for (const stop of stops) stop();
    },
  };
}
