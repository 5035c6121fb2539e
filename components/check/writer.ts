import type { StoreApi } from 'zustand/vanilla';
import type { EditorRead, WriteResult } from '@/lib/editors/contract';
import { postWrite, type WritePayload } from '@/lib/messaging/post-write';
import type { TextSession } from '@/lib/messaging/text-session';
import { reasonOf } from './reason';
import type { UndoSteps } from './undo-steps';
import type { Message, WorkspaceState } from './workspace-state';

interface Target {
  readonly session: TextSession;
  readonly store: StoreApi<WorkspaceState>;
  readonly steps: UndoSteps;
  /** Takes the new text in and checks it. */
  readonly absorb: (read: EditorRead) => Promise<void>;
}

export interface Writer {
  /** Writes all of the payload or nothing; `done` is said then, `copy` offered for the clipboard otherwise. */
  write(payload: WritePayload, done: string, copy?: string): Promise<boolean>;
  undo(): Promise<void>;
}

const STALE_WRITE = '稿件刚刚有改动，为稳妥没有写入。已按新内容重新核对，请再看一遍。';
const STALE_UNDO = '稿件在修改之后又有改动，没有撤销。可以在编辑器里按 Ctrl+Z。';

export function createWriter({ session, store, steps, absorb }: Target): Writer {
  const say = (message: Message) => store.setState({ message });

  async function run(
    work: () => Promise<WriteResult>,
    failed: string,
    offer: Pick<Message, 'copy'>,
  ): Promise<WriteResult | null> {
    store.setState({ writing: true });
    try {
      return await work();
    } catch (error) {
      say({ tone: 'error', text: `${failed}：${reasonOf(error)}`, undoable: false, ...offer });
      return null;
    } finally {
      store.setState({ writing: false });
    }
  }

  /** What was written stands, whatever becomes of the check. Until then no other write begins on the old text. */
  async function settled(read: EditorRead): Promise<void> {
    store.setState({ writing: true });
    try {
      await absorb(read);
    } catch (error) {
      say({ tone: 'error', text: reasonOf(error), undoable: false });
    } finally {
      store.setState({ writing: false });
    }
  }

  return {
    async write(payload, done, copy) {
      const before = store.getState().read?.snapshot.text ?? '';
      const offer = copy === undefined ? {} : { copy };
      const result = await run(() => postWrite(session, payload), '没有写入', offer);
      if (result?.status === 'applied') {
        steps.push(before, result.read.snapshot.text, done);
        say({ tone: 'good', text: done, undoable: true });
        await settled(result.read);
        return true;
      }
      if (result?.status === 'stale') {
        say({ tone: 'warning', text: STALE_WRITE, undoable: false, ...offer });
        await settled(result.read);
      } else if (result) {
        const tone = result.status === 'refused' ? 'warning' : 'error';
        say({ tone, text: result.reason, undoable: false, ...offer });
      }
      return false;
    },
    async undo() {
      const { expected } = steps;
      if (expected === null) return;
      const result = await run(() => session.undo(expected), '没有撤销', {});
      if (result?.status === 'applied') {
        const checked = settled(result.read);
        say({ tone: 'info', text: '已撤销，稿件和修改前一字不差。', undoable: steps.size > 0 });
        await checked;
      } else if (result?.status === 'stale') {
        const checked = settled(result.read);
        say({ tone: 'warning', text: STALE_UNDO, undoable: false });
        await checked;
      } else if (result) say({ tone: 'error', text: result.reason, undoable: false });
    },
  };
}
