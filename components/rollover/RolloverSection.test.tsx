import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useLastYear } from '@/components/check/last-year-store';
import { createWorkspace } from '@/components/check/workspace';
import { WorkspaceContext } from '@/components/check/workspace-context';
import { useDraftContext } from '@/components/drafting/use-draft-context';
import { textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { RolloverSection } from './RolloverSection';
import { useRollover } from './rollover-store';

function Section() {
  return <RolloverSection context={useDraftContext()} />;
}

async function show(now: string, last: string | null = SOUND_REPORT) {
  const session = createPastedSession('稿', textSnapshot(now));
  const workspace = createWorkspace(session, '稿');
  await workspace.refresh();
  if (last !== null) useLastYear.getState().give('稿', { label: '去年', snapshot: textSnapshot(last) });
  render(
    <WorkspaceContext value={workspace}>
      <Section />
    </WorkspaceContext>,
  );
  await userEvent.click(screen.getByText('去年稿转今年稿'));
  return { text: async () => (await session.read()).snapshot.text, workspace };
}

beforeEach(() => {
  useLastYear.setState({ reports: {} });
  useRollover.setState({ ticked: {} });
});
afterEach(cleanup);

const skeleton = () => screen.getByRole('region', { name: '今年的初稿框架' }).textContent ?? '';

describe('RolloverSection', () => {
  it('shows this year’s skeleton with last year’s words beside each gap, and writes it into an empty draft', async () => {
    const { text, workspace } = await show('');
    expect(skeleton()).toContain('2025年度推进法治政府建设的主要举措和成效');
    expect(skeleton()).toContain('去年：组织理论学习中心组集体学法4次');
    await userEvent.click(screen.getByRole('button', { name: '写入空白稿件' }));
    await waitFor(async () => expect(await text()).toContain('四、2026年度推进法治政府建设的主要安排'));
    expect(await text()).not.toMatch(/4次|去年：/);
    await workspace.undo();
    expect(await text()).toBe('');
  });

  it('keeps a name only when it is ticked', async () => {
    await show('');
    expect(skeleton()).not.toMatch(/^(?!.*去年：).*云岭市某局关于/);
    await userEvent.click(screen.getByText(/今年照旧的名称（已选 0/));
    await userEvent.click(screen.getByRole('checkbox', { name: /云岭市某局/ }));
    expect(skeleton()).toContain('云岭市某局关于2025年度法治政府建设情况的报告');
  });

  it('writes nothing over a text, and takes a draft of last year’s as last year’s report', async () => {
    await show(SOUND_REPORT, null);
    await userEvent.click(screen.getByRole('button', { name: '打开的这份就是去年的报告' }));
    expect(skeleton()).toContain('【待核实：组织理论学习中心组集体学法的次数】');
    expect(screen.queryByRole('button', { name: '写入空白稿件' })).toBeNull();
    expect(screen.getByRole('button', { name: '复制全文' })).toBeTruthy();
  });

  it('says so when last year’s report does not tell its year', async () => {
    await show('', '一、主要举措和成效\n开展检查。');
    expect(screen.getByText(/看不出给的是哪一年的报告/)).toBeTruthy();
  });
});
