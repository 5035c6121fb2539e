import { describe, expect, it, onTestFinished } from 'vitest';
import { useOwnProfiles } from '@/components/profiles/own-profiles';
import { useProfileChoices } from '@/components/profiles/profile-choices';
import { textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { runChecksWith } from './check-runner';
import { Checker, type CheckReply, type CheckRequest } from './checker';
import { useLastYear } from './last-year-store';
import { createWorkspace } from './workspace';

/** Checks wait until they are told to go on. */
const pending: { request: CheckRequest; settle: (reply: CheckReply | null) => void }[] = [];
const checker = new Checker();
runChecksWith(() => ({
  run: (request) => new Promise((settle) => pending.push({ request, settle })),
  cancel() {
    for (const { settle } of pending.splice(0)) settle(null);
  },
}));

async function finishCheck(): Promise<void> {
  const next = pending.shift();
  next?.settle(checker.answer(next.request));
  await new Promise((resolve) => setTimeout(resolve));
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function open() {
  const session = createPastedSession('粘贴的稿件', textSnapshot(SOUND_REPORT));
  const workspace = createWorkspace(session, '稿');
  onTestFinished(() => workspace.close());
  void workspace.refresh();
  await settled();
  return { session, workspace, state: () => workspace.store.getState() };
}

describe('a check that takes its time', () => {
  it('is told of, and can be cancelled before there is any result', async () => {
    const { workspace, state } = await open();
    expect(state()).toMatchObject({ checking: true, result: null });
    workspace.cancel();
    await settled();
    expect(state()).toMatchObject({ checking: false, status: 'failed', failure: '核对已取消。' });
    void workspace.refresh();
    await settled();
    await finishCheck();
    expect(state()).toMatchObject({ checking: false, status: 'ready', failure: null });
  });

  it('leaves text and findings together as they were until it is done', async () => {
    const { session, workspace, state } = await open();
    await finishCheck();
    const { read, result } = state();
    session.setText(SOUND_REPORT.replace('，', ','));
    void workspace.refresh();
    await settled();
    expect(state()).toMatchObject({ checking: true, read, result });
    await finishCheck();
    expect(state().read?.snapshot.text).toContain(',');
    expect(state().result?.findings.map(({ rule }) => rule)).toContain('punctuation/width');
  });

  it('cancelled, leaves the results of before and checks anew at the next read', async () => {
    const { session, workspace, state } = await open();
    await finishCheck();
    const { result } = state();
    session.setText(SOUND_REPORT.replace('，', ','));
    void workspace.refresh();
    await settled();
    workspace.cancel();
    await settled();
    expect(state()).toMatchObject({ checking: false, status: 'ready', result, message: { tone: 'info' } });
    void workspace.refresh();
    await settled();
    await finishCheck();
    expect(state().result?.findings.map(({ rule }) => rule)).toContain('punctuation/width');
  });
});

describe('what a check depends on', () => {
  it('checks again for another template, last year’s report and another year', async () => {
    const { workspace } = await open();
    await finishCheck();
    useProfileChoices.getState().choose('稿', 'fazhi-summary');
    expect(pending.shift()?.request.chosen).toBe('fazhi-summary');
    useProfileChoices.getState().choose('别的稿', 'fazhi-summary');
    expect(pending).toHaveLength(0);
    useLastYear.getState().give('稿', { label: '去年', snapshot: textSnapshot('去年的报告') });
    expect(pending.shift()?.request.lastYear?.text).toBe('去年的报告');
    workspace.setReportYear(2023);
    expect(pending.shift()?.request.reportYear).toBe(2023);
    useOwnProfiles.getState().remove('none');
    expect(pending.shift()?.request.own).toEqual([]);
    workspace.close();
    useProfileChoices.getState().choose('稿', null);
    expect(pending).toHaveLength(0);
  });
});
