import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Tone } from '@/components/ui/Notice';
import type { Draft } from '@/lib/document/draft';
import { parseDraft } from '@/lib/document/parse';
import { MAX_CHARACTERS } from '@/lib/document/snapshot';
import { makeAnchor } from '@/lib/editors/anchor';
import type { EditorRead, WriteRequest } from '@/lib/editors/contract';
import type { TextSession } from '@/lib/messaging/text-session';
import type { Profile } from '@/lib/report/profile';
import { DEFAULT_PROFILE } from '@/lib/report/profiles';
import { BlockMemory, type CheckResult, check } from '@/lib/rules/engine';
import type { Span } from '@/lib/text/span';
import { reasonOf } from './reason';

export interface Message {
  readonly tone: Tone;
  readonly text: string;
  /** True for a write that can be taken back. */
  readonly undoable: boolean;
  /** The text that could not be written, for the clipboard. */
  readonly copy?: string;
}

export interface WorkspaceState {
  readonly status: 'reading' | 'ready' | 'failed';
  /** Why the first read failed, in Chinese. */
  readonly failure: string | null;
  readonly read: EditorRead | null;
  readonly draft: Draft | null;
  readonly result: CheckResult | null;
  readonly profile: Profile;
  readonly reportYear: number | null;
  readonly writing: boolean;
  readonly message: Message | null;
  /** True once the page was loaded anew or the editor is gone. */
  readonly lost: boolean;
}

interface Step {
  readonly before: string;
  readonly after: string;
}

/** One text with its check and its writes. `draftKey` names the draft in the list of ignored findings. */
export interface Workspace {
  readonly session: TextSession;
  readonly draftKey: string;
  readonly store: StoreApi<WorkspaceState>;
  refresh(): Promise<void>;
  cancel(): void;
  locate(place: Span): Promise<void>;
  write(request: WriteRequest, done: string, copy?: string): Promise<boolean>;
  undo(): Promise<void>;
  setProfile(profile: Profile): void;
  setReportYear(year: number | null): void;
  say(message: Message | null): void;
  /** Stops following the session; closing that is its owner's. */
  close(): void;
}

const DEBOUNCE = 300;

export function createWorkspace(session: TextSession, draftKey: string): Workspace {
  const memory = new BlockMemory();
  let steps: Step[] = [];
  let ticket = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const store = createStore<WorkspaceState>(() => ({
    status: 'reading',
    failure: null,
    read: null,
    draft: null,
    result: null,
    profile: DEFAULT_PROFILE,
    reportYear: null,
    writing: false,
    message: null,
    lost: false,
  }));
  const say = (message: Message | null) => store.setState({ message });
  const textNow = () => store.getState().read?.snapshot.text ?? '';

  function recheck(): void {
    const { draft, profile, reportYear } = store.getState();
    if (!draft) return;
    store.setState({ result: check(draft, profile, { memory, ...(reportYear === null ? {} : { reportYear }) }) });
  }

  function absorb(read: EditorRead): void {
    const { snapshot } = read;
    if (snapshot.text.length > MAX_CHARACTERS)
      throw new Error(`稿件有 ${snapshot.text.length.toLocaleString()} 字，太长了。请分成几份核对。`);
    const known = store.getState().read?.snapshot;
    const top = steps.at(-1);
    if (top && snapshot.text === top.before) steps.pop();
    else if (top && snapshot.text !== top.after) steps = [];
    const { message } = store.getState();
    if (message?.undoable && steps.length === 0) say(null);
    const isKnown =
      known?.text === snapshot.text && known.complete === snapshot.complete && known.lines === snapshot.lines;
    store.setState({ status: 'ready', failure: null, read, ...(isKnown ? {} : { draft: parseDraft(snapshot) }) });
    if (!isKnown) recheck();
  }

  async function refresh(): Promise<void> {
    const mine = ++ticket;
    if (!store.getState().result) store.setState({ status: 'reading', failure: null });
    try {
      const read = await session.read();
      if (mine === ticket) absorb(read);
    } catch (error) {
      if (mine !== ticket) return;
      const failure = reasonOf(error);
      if (store.getState().result) say({ tone: 'error', text: `没有读到最新内容：${failure}`, undoable: false });
      else store.setState({ status: 'failed', failure });
    }
  }

  function cancel(): void {
    ticket++;
    const { result } = store.getState();
    store.setState(result ? { status: 'ready' } : { status: 'failed', failure: '读取已取消。' });
  }

  async function locate(place: Span): Promise<void> {
    try {
      const shown = await session.locate(makeAnchor(textNow(), place));
      if (shown === 'gone')
        say({ tone: 'warning', text: '这一处在稿件里已经改动，找不到了。请点“重新读取”。', undoable: false });
    } catch (error) {
      say({ tone: 'error', text: `没能定位：${reasonOf(error)}`, undoable: false });
    }
  }

  async function write(request: WriteRequest, done: string, copy?: string): Promise<boolean> {
    const before = textNow();
    const copyable = copy === undefined ? {} : { copy };
    store.setState({ writing: true });
    try {
      const result = await session.apply(request);
      if (result.status === 'applied') {
        steps.push({ before, after: result.read.snapshot.text });
        absorb(result.read);
        say({ tone: 'good', text: done, undoable: true });
        return true;
      }
      if (result.status === 'stale') {
        absorb(result.read);
        say({
          tone: 'warning',
          text: '稿件刚刚有改动，为稳妥没有写入。已按新内容重新核对，请再看一遍。',
          undoable: false,
          ...copyable,
        });
        return false;
      }
      const tone = result.status === 'refused' ? 'warning' : 'error';
      say({ tone, text: result.reason, undoable: false, ...copyable });
    } catch (error) {
      say({ tone: 'error', text: `没有写入：${reasonOf(error)}`, undoable: false, ...copyable });
    } finally {
      store.setState({ writing: false });
    }
    return false;
  }

  async function undo(): Promise<void> {
    const step = steps.at(-1);
    if (!step) return;
    store.setState({ writing: true });
    try {
      const result = await session.undo(step.before);
      if (result.status === 'applied' || result.status === 'stale') absorb(result.read);
      const good = result.status === 'applied';
      if (good) say({ tone: 'info', text: '已撤销，稿件和修改前一字不差。', undoable: steps.length > 0 });
      else if (result.status === 'stale')
        say({ tone: 'warning', text: '稿件在修改之后又有改动，没有撤销。可以在编辑器里按 Ctrl+Z。', undoable: false });
      else say({ tone: 'error', text: result.reason, undoable: false });
    } catch (error) {
      say({ tone: 'error', text: `没有撤销：${reasonOf(error)}`, undoable: false });
    } finally {
      store.setState({ writing: false });
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
    cancel,
    locate,
    write,
    undo,
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
