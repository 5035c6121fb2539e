import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textSnapshot } from '@/lib/document/snapshot';
import { userEdit, userText } from '@/lib/drafting/user-text';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { createWorkspace } from './workspace';

function open(text = SOUND_REPORT) {
  const session = createPastedSession('粘贴的稿件', textSnapshot(text));
  const workspace = createWorkspace(session, '稿');
  const state = () => workspace.store.getState();
  return { session, workspace, state, text: () => state().read?.snapshot.text };
}

const edit = (text: string, quote: string, put: string) => {
  const start = text.indexOf(quote);
  return userEdit(text, { start, end: start + quote.length }, userText(put));
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createWorkspace', () => {
  it('reads and checks', async () => {
    const { workspace, state } = open();
    expect(state().status).toBe('reading');
    await workspace.refresh();
    expect(state()).toMatchObject({ status: 'ready', result: { report: { year: 2024 } } });
  });

  it('checks again when the text changed, not at every key', async () => {
    const { session, workspace, state, text } = open();
    await workspace.refresh();
    const read = vi.spyOn(session, 'read');
    for (const end of ['甲', '甲乙', '甲乙丙']) session.setText(SOUND_REPORT + end);
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(text()).toBe(`${SOUND_REPORT}甲乙丙`);
    expect(state().result?.report.year).toBe(2024);
  });

  it('takes writes back one by one, newest first', async () => {
    const { workspace, state, text } = open();
    await workspace.refresh();
    await workspace.write(edit(SOUND_REPORT, '云岭市', '云山市'), '已修改');
    const between = text() ?? '';
    await workspace.write(edit(between, '市政府', '市人民政府'), '已修改');
    await workspace.undo();
    expect(text()).toBe(between);
    expect(state().message?.undoable).toBe(true);
    await workspace.undo();
    expect(text()).toBe(SOUND_REPORT);
    expect(state().message?.undoable).toBe(false);
  });

  it('offers no undo once the user typed on', async () => {
    const { session, workspace, state } = open();
    await workspace.refresh();
    await workspace.write(edit(SOUND_REPORT, '云岭市', '云山市'), '已修改');
    expect(state().message?.undoable).toBe(true);
    session.setText('另写一篇');
    await vi.advanceTimersByTimeAsync(1000);
    expect(state().message).toBeNull();
  });

  it('writes nothing into a text that moved, says so, and hands the text over for copying', async () => {
    const { session, workspace, state, text } = open();
    await workspace.refresh();
    const payload = edit(SOUND_REPORT, '云岭市', '云山市');
    session.setText('另写一篇');
    expect(await workspace.write(payload, '已修改', '云山市')).toBe(false);
    expect(text()).toBe('另写一篇');
    expect(state().message).toMatchObject({ tone: 'warning', copy: '云山市' });
  });

  it('keeps the results when a later read fails', async () => {
    const { session, workspace, state } = open();
    await workspace.refresh();
    vi.spyOn(session, 'read').mockRejectedValue(new Error('编辑器已关闭。'));
    await workspace.refresh();
    expect(state()).toMatchObject({
      status: 'ready',
      message: { tone: 'error', text: '没有读到最新内容：编辑器已关闭。' },
    });
  });

  it('can be cancelled while it reads', async () => {
    const { session, workspace, state } = open();
    const original = await session.read();
    let finish = (): void => {};
    vi.spyOn(session, 'read').mockReturnValue(new Promise((resolve) => (finish = () => resolve(original))));
    const reading = workspace.refresh();
    workspace.cancel();
    finish();
    await reading;
    expect(state()).toMatchObject({ status: 'failed', failure: '读取已取消。', result: null });
  });
});
