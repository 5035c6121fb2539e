import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseDraft } from '@/lib/document/parse';
import { MAX_CHARACTERS, TextTooLong } from '@/lib/document/snapshot';
import { makeAnchor } from '@/lib/editors/anchor';
import type { EditorRead } from '@/lib/editors/contract';
import type { TextSession } from '@/lib/messaging/text-session';
import type { Profile } from '@/lib/report/profile';
import { BlockMemory } from '@/lib/rules/block-memory';
import { check } from '@/lib/rules/engine';
import type { Span } from '@/lib/text/span';
import { reasonOf } from './reason';
import { UndoSteps } from './undo-steps';
import { INITIAL, type Message, type WorkspaceState } from './workspace-state';
import { createWriter, type Writer } from './writer';

/** One text with its check and its writes. `draftKey` names the draft in the list of ignored findings. */
export interface Workspace extends Writer {
  readonly session: TextSession;
  readonly draftKey: string;
  readonly store: StoreApi<WorkspaceState>;
  refresh(): Promise<void>;
  cancel(): void;
  locate(place: Span): Promise<void>;
  setProfile(profile: Profile): void;
  setReportYear(year: number | null): void;
  say(message: Message | null): void;
  /** Stops following the session; closing that is its owner's. */
  close(): void;
}

const DEBOUNCE = 300;

export function createWorkspace(session: TextSession, draftKey: string): Workspace {
  const memory = new BlockMemory();
  const steps = new UndoSteps();
  const store = createStore<WorkspaceState>(() => INITIAL);
  let ticket = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (message: Message | null) => store.setState({ message });
  const complain = (tone: Message['tone'], text: string) => say({ tone, text, undoable: false });

  function recheck(): void {
    const { draft, profile, reportYear } = store.getState();
    if (!draft) return;
    store.setState({ result: check(draft, profile, { memory, ...(reportYear === null ? {} : { reportYear }) }) });
  }

  function absorb(read: EditorRead): void {
    const { snapshot } = read;
    if (snapshot.text.length > MAX_CHARACTERS) throw new TextTooLong(snapshot.text.length);
    const { read: before, message } = store.getState();
    const known = before?.snapshot;
    steps.follow(snapshot.text);
    if (message?.undoable && steps.size === 0) say(null);
    const isSame =
      known?.text === snapshot.text && known.complete === snapshot.complete && known.lines === snapshot.lines;
    store.setState({ status: 'ready', failure: null, read, ...(isSame ? {} : { draft: parseDraft(snapshot) }) });
    if (!isSame) recheck();
  }

  async function refresh(): Promise<void> {
    const mine = ++ticket;
    const hasResult = () => store.getState().result !== null;
    if (!hasResult()) store.setState({ status: 'reading', failure: null });
    try {
      const read = await session.read();
      if (mine === ticket) absorb(read);
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
    } catch (error) {
      complain('error', `没能定位：${reasonOf(error)}`);
    }
  }

  const stopChange = session.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), DEBOUNCE);
  });
  const stopLost = session.onLost(() => store.setState({ lost: true }));

  return {
    session,
    draftKey,
    store,
    refresh,
    cancel() {
      ticket++;
      const { result } = store.getState();
      store.setState(result ? { status: 'ready' } : { status: 'failed', failure: '读取已取消。' });
    },
    locate,
    ...createWriter({ session, store, steps, absorb }),
    setProfile(profile) {
      store.setState({ profile });
      recheck();
    },
    setReportYear(reportYear) {
      store.setState({ reportYear });
      recheck();
    },
    say,
    close() {
      clearTimeout(timer);
      ticket++;
      stopChange();
      stopLost();
    },
  };
}
